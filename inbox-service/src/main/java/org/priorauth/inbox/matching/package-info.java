/**
 * Which authorization a message is about: links by itself only where a strong identifier and a second, independent clue
 * agree and nothing contradicts; else proposes; else says that it does not know. Pure: no I/O, no clock.
 */
package org.priorauth.inbox.matching;
