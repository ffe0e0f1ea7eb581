/** Da Vinci PAS 2.2.1 at the payer's end: which rules a request is held to, what is read from it, and the operations. */
package org.priorauth.sandbox.pas;
