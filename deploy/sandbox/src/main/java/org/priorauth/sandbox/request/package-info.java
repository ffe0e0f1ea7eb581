/** A received message as the rules and the payer look at it: every part with its FHIRPath, every reference followed. */
package org.priorauth.sandbox.request;
