/** Measures lists, search and case pages of the inbox over very many cases and messages. */
package org.priorauth.systemtests.bench.inbox;
