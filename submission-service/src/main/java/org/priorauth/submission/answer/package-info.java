/**
 * Reads what payers answer into the domain's words, without judging it: codes nobody here knows are kept as they came,
 * what is missing stays missing. {@link org.priorauth.submission.answer.AnswerReader} is the door.
 */
package org.priorauth.submission.answer;
