/** Time and ids come from here, so that a test can fix them. */
package org.priorauth.chassis.time;
