/** Lists in pages that stay stable while rows come and go: a page starts behind the last row of the one before. */
package org.priorauth.inbox.paging;
