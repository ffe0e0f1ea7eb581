/** What a person has begun to write, kept for them here: no browser stores PHI. Nobody else sees it. */
package org.priorauth.inbox.drafts;
