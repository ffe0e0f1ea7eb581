/** The labelled messages that matching and meaning are measured by. */
package org.priorauth.inbox.corpus;
