/**
 * Answers to what a payer asks for before it decides: which papers may go, which question they answer, and which way they
 * go: by CDex {@code $submit-attachment} where the payer names an address of its own for them, else by an update of the
 * request. {@link org.priorauth.submission.questions.AnswersResource} is the door.
 */
package org.priorauth.submission.questions;
