/**
 * Faxes: in by a service's signed webhook and by a watched folder, out by a service's HTTP interface or by HylaFAX. Decides
 * whether a webhook is genuine and new, and what became of a fax that was sent.
 */
package org.priorauth.inbox.fax;
