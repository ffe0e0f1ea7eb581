/** People put threads right that no header tells: merges two, splits messages out, moves one; all of it can be taken back. */
package org.priorauth.inbox.messages.threads;
