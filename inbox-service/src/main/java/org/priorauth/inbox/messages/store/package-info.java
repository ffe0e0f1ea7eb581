/** Keeps messages with what they are found by, knows a second arrival, and finds the thread. */
package org.priorauth.inbox.messages.store;
