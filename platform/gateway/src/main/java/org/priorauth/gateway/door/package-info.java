/**
 * What every request meets first and every answer leaves with: the request id, the refusal of tricks, the security
 * headers, one line in the access log, and errors as problem+json.
 */
package org.priorauth.gateway.door;
