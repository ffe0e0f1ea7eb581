/** What a request Bundle must be: complete, closed in itself, the Claim in front. */
package org.priorauth.sandbox.rules.bundle;
