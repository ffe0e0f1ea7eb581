/**
 * Decides that no process outlives the launcher: each ends when the launcher's end of a pipe closes, and what still lives
 * at the next start is ended by its pid file, once it is proven to be ours.
 */
package org.priorauth.local.child;
