/** How each clinic works: its hours, and what it does with each kind of work. Read from configuration once, at the start. */
package org.priorauth.inbox.settings;
