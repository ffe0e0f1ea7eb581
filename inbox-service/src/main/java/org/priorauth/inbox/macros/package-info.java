/** Canned texts of a clinic, filled from a case by the server. What is not known stays a visible gap, never a guess. */
package org.priorauth.inbox.macros;
