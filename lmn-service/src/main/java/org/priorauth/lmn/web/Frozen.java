package org.priorauth.lmn.web;

import org.priorauth.lmn.domain.Letter.SignedLetter;

/** A letter as it is to be signed: its text, and the print of just that text. */
record Frozen(SignedLetter letter, String content, byte[] pdf) {}
