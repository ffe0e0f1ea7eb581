/**
 * Decides what a letter says, what it still lacks, and which moves it may make. Nothing is invented: a statement is bound
 * to the fact it came from, and an element without a fact is a prompt.
 */
package org.priorauth.lmn.domain;
