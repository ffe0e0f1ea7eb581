/**
 * E-mail: many mailboxes in (IMAP), each of one clinic, and out by SMTP. Decides what of a mail is text, what is a paper and
 * what is harmless to show, and whether a mail that was sent can be said to have been sent.
 */
package org.priorauth.inbox.mail;
