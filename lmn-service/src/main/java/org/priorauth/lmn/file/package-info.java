/** Keeps the letters: one row per authorization, every saved text, every signed document; and says what others are told. */
package org.priorauth.lmn.file;
