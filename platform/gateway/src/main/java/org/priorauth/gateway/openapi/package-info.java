/**
 * One description of the API out of the services' own: only what the gateway leads to, under the paths the world sees. A
 * service that is down is missing in it, and the document says so.
 */
package org.priorauth.gateway.openapi;
