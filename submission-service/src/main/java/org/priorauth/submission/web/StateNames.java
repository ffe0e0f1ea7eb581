package org.priorauth.submission.web;

import java.util.Locale;

import org.priorauth.submission.domain.Submission;

/** How a state is called on the wire: {@code InformationRequested} is {@code information-requested}. */
public final class StateNames {

    private StateNames() {}

    public static String of(Submission state) {
        return state.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
