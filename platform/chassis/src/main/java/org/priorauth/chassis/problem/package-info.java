/** Every error over HTTP is a problem+json (RFC 9457) that names the element and says what to do. No PHI in any. */
package org.priorauth.chassis.problem;
