/** What the Claim must say before its items are looked at. */
package org.priorauth.sandbox.rules.claim;
