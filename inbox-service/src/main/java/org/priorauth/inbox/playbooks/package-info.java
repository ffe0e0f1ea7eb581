/**
 * What to do with each kind of work, step by step. Decides which version holds for a piece of work (the one that was in force
 * when it was opened: the payer's before the clinic's before the shipped one), and keeps who ticked off what.
 */
package org.priorauth.inbox.playbooks;
