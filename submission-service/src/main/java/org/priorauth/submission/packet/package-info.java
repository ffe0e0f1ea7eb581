/**
 * Puts the packet together: fetches the letter and the documents from the services that own them (claim check), makes
 * sure that they are the ones that were announced, has the request written, and keeps it byte for byte.
 */
package org.priorauth.submission.packet;
