package org.priorauth.lmn.domain;

import java.util.List;
import java.util.concurrent.CompletionStage;

/** Says bound lines in smoother words. What it says is a proposal: {@link Rephrased} holds it against the facts. */
public interface Phrasing {

    /** Nothing leaves the house while it is off. */
    boolean isOn();

    /** As many lines as were given, in their order; fails where nothing usable came in time. */
    CompletionStage<List<String>> rephrase(String heading, List<String> lines);
}
