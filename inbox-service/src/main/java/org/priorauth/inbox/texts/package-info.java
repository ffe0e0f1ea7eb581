/** Texts with variables: playbooks and canned texts are filled from a case here. What is not known stays a visible gap. */
package org.priorauth.inbox.texts;
