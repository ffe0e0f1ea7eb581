/**
 * HTTP to others as it really is: answers that are late, cut, endless or no answers at all, as values. Follows no
 * redirects, and calls the very address that was looked at.
 */
package org.priorauth.chassis.http;
