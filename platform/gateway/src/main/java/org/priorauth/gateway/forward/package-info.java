/** How an admitted request reaches its service and the answer its caller: streamed both ways, cleaned both ways, never hanging. */
package org.priorauth.gateway.forward;
