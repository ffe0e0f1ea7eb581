/** Decides what {@code ./start} says and does for a person at a terminal. Every failure is one sentence and a non-zero exit code. */
package org.priorauth.local.cli;
