package org.priorauth.submission.domain;

/** Facts are missing; {@link Facts#missing()} says which. */
public record Gathering(Facts facts) implements Unsent {}
