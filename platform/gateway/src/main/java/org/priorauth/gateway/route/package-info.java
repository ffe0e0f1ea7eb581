/** Which service a request belongs to: the public API's table, read from configuration. What it does not name does not exist. */
package org.priorauth.gateway.route;
