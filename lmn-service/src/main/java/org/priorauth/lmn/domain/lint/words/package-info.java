/** Decides what a piece of a letter's text says: numbers, days, ages, schedules, sides, parts of the body, codes, people. */
package org.priorauth.lmn.domain.lint.words;
