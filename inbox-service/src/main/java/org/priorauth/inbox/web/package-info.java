/** What people and EHRs ask of the inbox over HTTP, and how it is shown to them. */
package org.priorauth.inbox.web;
