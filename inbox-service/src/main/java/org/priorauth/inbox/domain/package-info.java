/**
 * What the house knows of one authorization as a whole: what the stages said, whose work it is, what happens next, and
 * what people may do about it. Pure: no clock, no I/O, no framework.
 */
package org.priorauth.inbox.domain;
