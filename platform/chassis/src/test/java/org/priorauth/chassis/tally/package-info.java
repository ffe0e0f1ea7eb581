/** A service as small as can be, for the chassis's own tests: it counts the events of each authorization. */
package org.priorauth.chassis.tally;
