/**
 * Papers. An original is kept as it came, with its SHA-256, and never changed; what is made of it (pages turned, split,
 * joined) is a paper of its own. Decides what a paper is by its bytes, and what can be read of it.
 */
package org.priorauth.inbox.documents;
