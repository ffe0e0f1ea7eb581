/** SMART Backend Services at the payer's end: whose assertion is believed, and how long a token opens the door. */
package org.priorauth.sandbox.smart;
