/** How this service hears the chain. It announces only what people record, see web. */
package org.priorauth.inbox.chain;
