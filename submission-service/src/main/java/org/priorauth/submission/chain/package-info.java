/**
 * How the states meet the rest of the house: which events move them, where they are kept, and what each move announces
 * and sets going ({@link org.priorauth.submission.chain.Moves}).
 */
package org.priorauth.submission.chain;
