/** The time of day, and what has to happen later. */
package org.priorauth.sandbox.time;
