/** What a payer decides: who is answered how, what is one claim and what is a second one, and what may follow what. No wire format here. */
package org.priorauth.sandbox.payer;
