/**
 * One box that finds cases, messages and papers. Decides what a person means by what they typed (a date, a number, a name),
 * which place of what was found agrees with it, and what comes first. Names stand in a body, never in a URL.
 */
package org.priorauth.inbox.search;
