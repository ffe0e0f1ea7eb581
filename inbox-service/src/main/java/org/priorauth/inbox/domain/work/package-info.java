/** What needs a person: which words of the stages raise a work item, whose it is, and when it is due. */
package org.priorauth.inbox.domain.work;
