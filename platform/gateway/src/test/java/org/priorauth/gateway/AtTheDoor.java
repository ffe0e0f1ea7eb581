package org.priorauth.gateway;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;

/** What every test at the door has: the world around it, reset, and somebody who calls. */
abstract class AtTheDoor {

    GatewayWorld world;
    Caller caller;

    @BeforeEach
    void freshWorld() {
        world.reset();
        caller = new Caller(world.url());
    }

    /** Header name and value of somebody's token. */
    String[] as(String who) {
        return bearer(world.tokens().of(who));
    }

    static String[] bearer(String token) {
        return new String[]{"Authorization", "Bearer " + token};
    }

    static String[] with(String[] some, String... more) {
        String[] all = new String[some.length + more.length];
        System.arraycopy(some, 0, all, 0, some.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    static String code(HttpResponse<String> response) {
        return Caller.json(response).getString("code");
    }
}
