/** What every service does the same way; a feature a package. A service brings states, handlers and resources. */
package org.priorauth.chassis;
