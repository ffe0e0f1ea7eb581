/**
 * Decides which processes make up Prior Auth on one machine ({@link org.priorauth.local.Diagram}), what each is told, and
 * in which order they start and stop. A library for system tests and benchmarks; {@code cli} is the same for people.
 */
package org.priorauth.local;
