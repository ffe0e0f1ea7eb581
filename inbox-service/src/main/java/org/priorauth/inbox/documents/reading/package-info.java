/** Has papers read: by a process of its own what words they hold, by Tesseract what pictures show; both within limits. */
package org.priorauth.inbox.documents.reading;
