package org.priorauth.local.login;

/** An OpenID Connect issuer that knows the demo people. */
public interface LogIn extends AutoCloseable {

    /** What services verify tokens against. */
    String issuer();

    String tokenEndpoint();

    /**
     * An access token.
     *
     * @param who a user name or a client id of the demo people
     */
    String token(String who);

    @Override
    void close();
}
