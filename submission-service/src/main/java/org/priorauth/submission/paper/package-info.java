/** Papers for people: text on letter-size pages, and after it the letter and the records, in one PDF. */
package org.priorauth.submission.paper;
