package org.priorauth.sandbox.rules;

/** A requirement not met. {@code expression} is the FHIRPath of the place; {@code detail} never repeats a value of the request. */
public record Violation(Requirement requirement, String expression, String detail) {}
