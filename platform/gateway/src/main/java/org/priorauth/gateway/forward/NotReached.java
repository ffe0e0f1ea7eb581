package org.priorauth.gateway.forward;

/** No connection to the service: it has certainly not seen the request. */
final class NotReached extends Exception {

    private static final long serialVersionUID = 1L;

    NotReached(Throwable cause) {
        super(null, cause, false, false);
    }
}
