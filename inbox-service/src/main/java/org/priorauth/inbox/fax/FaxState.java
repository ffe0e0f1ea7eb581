package org.priorauth.inbox.fax;

/** What a service says of a fax it has. */
sealed interface FaxState {

    /** It is at it. */
    record UnderWay() implements FaxState {}

    /** The other machine has taken every page. */
    record Delivered() implements FaxState {}

    /** It gave up. */
    record Failed(String why) implements FaxState {}

    /** By the words of the HTTP interface. */
    static FaxState named(String status, String reason) {
        return switch (status == null ? "" : status) {
            case "delivered" -> new Delivered();
            case "failed" -> new Failed(switch (reason == null ? "" : reason) {
                case "busy" -> "The receiver's line was busy.";
                case "no-answer" -> "Nobody answered at that number.";
                case "no-fax" -> "A voice answered: there is no fax machine at that number.";
                default -> "The fax service could not deliver it.";
            });
            default -> new UnderWay();
        };
    }
}
