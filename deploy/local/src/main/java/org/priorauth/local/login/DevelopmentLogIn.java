package org.priorauth.local.login;

import org.priorauth.infrastructure.login.LoginServer;

/** The mock server in the launcher's JVM. It stops with the infrastructure. */
public record DevelopmentLogIn(LoginServer server) implements LogIn {

    @Override
    public String issuer() { return server.issuer(); }

    @Override
    public String tokenEndpoint() { return server.tokenEndpoint(); }

    @Override
    public String token(String who) { return server.tokens().of(who); }

    @Override
    public void close() {}
}
