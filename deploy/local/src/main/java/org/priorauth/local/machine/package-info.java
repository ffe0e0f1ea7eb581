/** Decides whether this machine can run the system at all, and says in one sentence what is in the way. */
package org.priorauth.local.machine;
