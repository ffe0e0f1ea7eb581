/** What a person brings back into the chain: an answer, facts, a decision read from paper; and whether it can be taken. */
package org.priorauth.inbox.domain.response;
