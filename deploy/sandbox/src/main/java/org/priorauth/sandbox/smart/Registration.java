package org.priorauth.sandbox.smart;

import java.net.URI;
import java.time.Duration;

/** A client that one payer knows: its id, where its keys are published, and how long a token of its lasts. */
public record Registration(String client, URI jwks, Duration lifetime) {}
