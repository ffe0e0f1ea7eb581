/**
 * What could not be handled: kept here with everything needed to try again, told on {@code <topic>.<group>.dlq} through
 * the outbox, and never in the way of its neighbours. An operator redrives it once the cause is mended.
 */
package org.priorauth.chassis.deadletter;
