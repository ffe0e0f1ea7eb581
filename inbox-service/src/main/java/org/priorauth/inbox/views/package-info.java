/** Saved views of the queue: a name for a filter and an order, with how much there is in each now. */
package org.priorauth.inbox.views;
