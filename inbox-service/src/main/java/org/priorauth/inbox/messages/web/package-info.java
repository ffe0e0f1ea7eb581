/** Messages and papers over HTTP: what EHRs send, what people note, write, carry into portals and see to. */
package org.priorauth.inbox.messages.web;
