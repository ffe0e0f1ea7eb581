/** A POST that creates, sent twice with the same Idempotency-Key, creates once and is answered alike. */
package org.priorauth.chassis.idempotency;
