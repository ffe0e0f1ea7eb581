/** What outlives a restart, when a file is named for it: facts, one JSON line each, the newest of its kind and key counts. */
package org.priorauth.sandbox.journal;
