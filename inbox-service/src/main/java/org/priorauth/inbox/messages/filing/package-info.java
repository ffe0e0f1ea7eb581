/** Decides where a message belongs once the matcher or a person says so, and keeps every change of it. */
package org.priorauth.inbox.messages.filing;
