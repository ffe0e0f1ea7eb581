/**
 * A program of its own: it alone opens papers from strangers, in a small process that is killed when it asks for too much
 * memory or time. It knows nothing of the service: a file in, texts and pictures of pages out.
 */
package org.priorauth.inbox.documents.reader;
