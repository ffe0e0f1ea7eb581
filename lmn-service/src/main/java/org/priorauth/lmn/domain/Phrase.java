package org.priorauth.lmn.domain;

import java.util.Map;

/** Words with gaps for the values of a fact. */
@FunctionalInterface
public interface Phrase {

    String say(Map<String, String> values);
}
