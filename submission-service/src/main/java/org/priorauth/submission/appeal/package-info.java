/**
 * An appeal that no payer takes electronically: one PDF, made from what is known, which a person sends by fax, portal or
 * mail. The rules of appeals are in {@link org.priorauth.submission.domain.after}.
 */
package org.priorauth.submission.appeal;
