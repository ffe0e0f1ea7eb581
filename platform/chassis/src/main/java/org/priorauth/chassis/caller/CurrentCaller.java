package org.priorauth.chassis.caller;

/** The caller of the request being served; a class because a record cannot be proxied. */
public class CurrentCaller {

    private Caller caller;

    /** For the container's proxy alone. */
    CurrentCaller() {}

    CurrentCaller(Caller caller) { this.caller = caller; }

    public Caller get() {
        return caller;
    }
}
