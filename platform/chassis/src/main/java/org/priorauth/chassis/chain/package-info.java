/**
 * How an authorization moves in one service: a handler is a function of (state, event) that names its effects as a
 * {@link org.priorauth.chassis.chain.Step}; the chassis commits state, processed event, outbox, errands and audit
 * together, a whole poll batch at a time, and falls back to one by one when a batch fails.
 */
package org.priorauth.chassis.chain;
