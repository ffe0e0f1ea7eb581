package org.priorauth.submission.send;

import static org.priorauth.submission.send.Trouble.AT_FAULT;
import static org.priorauth.submission.send.Trouble.BUSY;
import static org.priorauth.submission.send.Trouble.CUT_OFF;
import static org.priorauth.submission.send.Trouble.FORBIDDEN_ADDRESS;
import static org.priorauth.submission.send.Trouble.GATEWAY;
import static org.priorauth.submission.send.Trouble.LOGIN_REFUSED;
import static org.priorauth.submission.send.Trouble.MOVED;
import static org.priorauth.submission.send.Trouble.NOT_ALLOWED;
import static org.priorauth.submission.send.Trouble.NOT_THERE;
import static org.priorauth.submission.send.Trouble.TIMED_OUT;
import static org.priorauth.submission.send.Trouble.TOO_LARGE;
import static org.priorauth.submission.send.Trouble.UNAVAILABLE;
import static org.priorauth.submission.send.Trouble.UNREACHABLE;
import static org.priorauth.submission.send.Trouble.UNREADABLE;
import static org.priorauth.submission.send.Trouble.UNTRUSTED;
import static org.priorauth.submission.send.Trouble.WEB_PAGE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.domain.Issue;

/** Which trouble a reply is, and what technical staff want to know of it. */
final class Turned {

    private Turned() {}

    static Trouble away(Reply.Lost lost) {
        return switch (lost.why()) {
            case UNREACHABLE -> UNREACHABLE;
            case UNTRUSTED -> UNTRUSTED;
            case TIMED_OUT -> TIMED_OUT;
            case CUT_OFF -> CUT_OFF;
            case TOO_LARGE -> TOO_LARGE;
            case FORBIDDEN_ADDRESS -> FORBIDDEN_ADDRESS;
        };
    }

    /** Empty where the server means the request itself. */
    static Optional<Trouble> away(int status) {
        return switch (status) {
            case 401, 407, 511 -> Optional.of(LOGIN_REFUSED);
            case 403 -> Optional.of(NOT_ALLOWED);
            case 404, 405, 410, 501 -> Optional.of(NOT_THERE);
            case 408, 421, 425, 429 -> Optional.of(BUSY);
            case 502, 504 -> Optional.of(GATEWAY);
            case 503 -> Optional.of(UNAVAILABLE);
            default -> status >= 500
                    ? Optional.of(AT_FAULT)
                    : status >= 400 ? Optional.empty() : Optional.of(status >= 300 ? MOVED : UNREADABLE);
        };
    }

    /** A success that holds no answer. */
    static Trouble meaningless(Reply.Whole whole) {
        String type = whole.type().orElse("").toLowerCase(Locale.ROOT);
        String start = new String(whole.body(), 0, Math.min(whole.body().length, 200), StandardCharsets.UTF_8).strip()
                .toLowerCase(Locale.ROOT);
        return type.startsWith("text/html") || start.startsWith("<!doctype html") || start.startsWith("<html")
                ? WEB_PAGE
                : UNREADABLE;
    }

    /** Status, kind and size; not a word of the body, nor where a redirect leads. */
    static List<Issue> detail(Reply reply) {
        if (reply instanceof Reply.Lost lost) {
            return List.of(issue("no-answer", lost.why().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        Reply.Whole whole = (Reply.Whole) reply;
        return List.of(issue("http-" + whole.status(),
                "%s, %d bytes".formatted(whole.type().map(Turned::plain).orElse("no content type"),
                        whole.body().length)));
    }

    static Issue issue(String code, String words) {
        return new Issue("error", code, Optional.empty(), Optional.of(words));
    }

    private static String plain(String type) {
        return type.replaceAll("[^A-Za-z0-9/+.;= -]", "?");
    }
}
