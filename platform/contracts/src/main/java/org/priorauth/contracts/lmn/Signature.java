package org.priorauth.contracts.lmn;

import java.time.Instant;

/** Who signed a letter, with which credentials and licence, and over which content (SHA-256, lower-case hex). */
public record Signature(String name, String credentials, String npi, String licence, Instant at, String sha256) {}
