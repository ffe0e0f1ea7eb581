/**
 * What people and EHRs do after a decision: visits are reported, a decision is accepted or contested, a reviewer is
 * spoken to, an appeal is put together, sent and decided, or a request made anew. The rules are in
 * {@link org.priorauth.submission.domain.after}; this is the HTTP door to them, and the errands.
 */
package org.priorauth.submission.follow;
