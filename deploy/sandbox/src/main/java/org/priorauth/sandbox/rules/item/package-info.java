/** What every item of a Claim must say. */
package org.priorauth.sandbox.rules.item;
