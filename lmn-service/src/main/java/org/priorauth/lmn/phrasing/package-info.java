/** Has a model rephrase bound lines where the clinic has set one; decides nothing about what is taken of it. */
package org.priorauth.lmn.phrasing;
