/**
 * How a payer tells this service that a pended case moved: a subscription at the payer (R4 backport), and the endpoint it
 * posts to. What comes in is stored first and applied afterwards; the same event is stored once.
 */
package org.priorauth.submission.notice;
