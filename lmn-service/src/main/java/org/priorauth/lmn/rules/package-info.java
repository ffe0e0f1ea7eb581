/** Reads how loud each rule of the lint is for which payer, and whose signature a payer takes. */
package org.priorauth.lmn.rules;
