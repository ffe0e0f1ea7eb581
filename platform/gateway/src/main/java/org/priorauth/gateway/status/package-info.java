/** For operations: which services are ready, seen from the door. The gateway's own health does not hang on it. */
package org.priorauth.gateway.status;
