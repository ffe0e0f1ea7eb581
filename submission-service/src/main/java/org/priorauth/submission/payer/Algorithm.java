package org.priorauth.submission.payer;

/** What SMART Backend Services lets clients sign with (smart-app-launch 2.2, Client Authentication: Asymmetric). */
public enum Algorithm {
    RS384, ES384
}
