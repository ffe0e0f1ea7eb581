/** What inbox announces: what a person or a channel brought back into the chain. */
package org.priorauth.contracts.inbox;
