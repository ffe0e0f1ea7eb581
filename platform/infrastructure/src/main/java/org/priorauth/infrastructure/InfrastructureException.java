package org.priorauth.infrastructure;

/** A server could not start or stop; the message is one sentence that says what to do. */
public final class InfrastructureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InfrastructureException(String sentence) { super(sentence); }

    public InfrastructureException(String sentence, Throwable cause) { super(sentence, cause); }
}
