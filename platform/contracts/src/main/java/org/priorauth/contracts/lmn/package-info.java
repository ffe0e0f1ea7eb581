/** What lmn announces: the life of a Letter of Medical Necessity. The words of the letter stay with lmn. */
package org.priorauth.contracts.lmn;
