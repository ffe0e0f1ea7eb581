/** For demonstrations and tests: what was received, what is played, and a hand on the switches. Never anybody's data. */
package org.priorauth.sandbox.control;
