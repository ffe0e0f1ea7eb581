/** Events leave this service through a table: written with the state, published afterwards, in order per key. */
package org.priorauth.chassis.outbox;
