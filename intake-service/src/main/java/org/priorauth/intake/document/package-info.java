/** Keeps the papers that come with an order, and hands them to those who may read them. */
package org.priorauth.intake.document;
