/**
 * What the stages say, and where an authorization stands by it. The status is a function of each stage's last word, so
 * that it does not matter in which order the words of different stages arrive.
 */
package org.priorauth.inbox.domain.stages;
