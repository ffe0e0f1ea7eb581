/**
 * What a payer's message says: which kind of word it is, and its numbers, dates, units, reason and deadline, each with
 * the place it was read from. A proposal for a person; nothing here changes a case. Pure: no I/O, no clock.
 */
package org.priorauth.inbox.meaning;
