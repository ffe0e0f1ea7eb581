package org.priorauth.chassis.problem;

/**
 * The domain says no, and why: a value, not an exception.
 *
 * @param code stable, e.g. {@code letter.facts-missing}
 * @param sentence what to do next, without PHI
 */
public record Refusal(Kind kind, String code, String sentence) {

    /** What a caller can make of it, and the HTTP status that says so. */
    public enum Kind {
        NOT_FOUND(404, "Not found"), CONFLICT(409, "Not possible now"), INVALID(422,
                "Not acceptable as it is"), FORBIDDEN(403, "Not allowed"), STALE(412, "Changed by somebody else");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }
    }

    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "not-found", "There is nothing with this id in your clinic.");
    }

    public static Refusal conflict(String code, String sentence) {
        return new Refusal(Kind.CONFLICT, code, sentence);
    }

    public static Refusal invalid(String code, String sentence) {
        return new Refusal(Kind.INVALID, code, sentence);
    }

    public static Refusal forbidden(String code, String sentence) {
        return new Refusal(Kind.FORBIDDEN, code, sentence);
    }

    public static Refusal stale(String code, String sentence) {
        return new Refusal(Kind.STALE, code, sentence);
    }

    public Problem problem() {
        return Problem.of(kind.status, code, kind.title, sentence);
    }
}
