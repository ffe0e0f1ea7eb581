/**
 * How this service gets in at a payer: a fixed token, or one by SMART Backend Services, which is kept until shortly before
 * it ends. Whatever goes wrong is a value; nothing of a request has been sent by then.
 */
package org.priorauth.submission.login;
