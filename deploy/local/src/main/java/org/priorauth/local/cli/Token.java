package org.priorauth.local.cli;

import java.util.concurrent.Callable;

import org.priorauth.local.login.TokenRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints an access token, for scripts: {@code curl -H "Authorization: Bearer $(./start token ana)" …}. */
@Command(name = "token", mixinStandardHelpOptions = true, description = "Prints an access token of a demo person (ana) or EHR (riverside-ehr), valid for an hour.")
final class Token implements Callable<Integer> {

    @Mixin
    private Place place;

    @Parameters(index = "0", paramLabel = "<who>", description = "User name or client id.")
    private String who;

    @Override
    public Integer call() {
        System.out.println(TokenRequest.send(place.running().tokenEndpoint(), who));
        return 0;
    }
}
