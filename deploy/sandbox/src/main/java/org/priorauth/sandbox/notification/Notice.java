package org.priorauth.sandbox.notification;

import java.util.function.Function;

import org.hl7.fhir.r4.model.Bundle;

/** One notification to be delivered: written anew for each try, and what follows when it arrived or was given up. */
record Notice(Function<Subscriber, Bundle> words, Runnable arrived, Runnable givenUp) {}
