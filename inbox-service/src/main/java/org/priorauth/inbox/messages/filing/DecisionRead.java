package org.priorauth.inbox.messages.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.inbox.ResponseRecorded.Outcome;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.inbox.domain.response.Response;
import org.priorauth.inbox.domain.response.Via;
import org.priorauth.inbox.meaning.Extent;
import org.priorauth.inbox.meaning.Kind;
import org.priorauth.inbox.messages.Channel;
import org.priorauth.inbox.messages.ConfirmedFigures;

/** The payer's word on paper as the chain's own word on each line of the order. */
public final class DecisionRead {

    private DecisionRead() {}

    /** Only these change a case. */
    public static boolean changes(Kind kind) {
        return kind == Kind.APPROVAL || kind == Kind.DENIAL || kind == Kind.INFORMATION_REQUEST;
    }

    /** The same for every line: a person who reads it otherwise says the lines. */
    public static List<LineDecision> lines(ConfirmedFigures read, Order order) {
        List<Integer> numbers = order.lines().stream().map(ServiceLine::number).toList();
        BigDecimal units = numbers.size() == 1 ? read.units() : null;
        DatePeriod period = read.from() == null && read.to() == null ? null : new DatePeriod(read.from(), read.to());
        String number = read.kind() == Kind.APPROVAL ? read.number() : null;
        return numbers.stream().map(line -> new LineDecision(line, action(read), List.of(), number, null, units,
                units == null ? null : unit(order), period, notes(read))).toList();
    }

    private static String unit(Order order) {
        return order.lines().get(0).unit();
    }

    /** X12 306: A1 certified in total, A2 in part, A3 not certified, A6 modified, CT contact payer. */
    private static String action(ConfirmedFigures read) {
        if (read.kind() == Kind.INFORMATION_REQUEST) {
            return "CT";
        }
        if (read.kind() == Kind.DENIAL) {
            return "A3";
        }
        return read.extent() == Extent.PARTIAL ? "A2" : read.extent() == Extent.MODIFIED ? "A6" : "A1";
    }

    private static List<String> notes(ConfirmedFigures read) {
        List<String> notes = new ArrayList<>();
        if (read.reason() != null) {
            notes.add(read.reason());
        }
        if (read.deadline() != null) {
            notes.add((read.kind() == Kind.DENIAL ? "Last day to appeal: " : "Wanted by ") + read.deadline() + ".");
        }
        return notes;
    }

    public static Response response(ConfirmedFigures read, List<LineDecision> lines, Channel by, String reference,
            String note) {
        return new Response(Outcome.DECISION_RECORDED, null, List.of(), lines, List.of(), via(by),
                reference == null ? read.number() : reference, note);
    }

    private static Via via(Channel channel) {
        return switch (channel) {
            case EMAIL -> Via.EMAIL;
            case FAX -> Via.FAX;
            case PORTAL -> Via.PORTAL;
            case PHONE -> Via.PHONE;
            case EHR -> Via.EHR;
            case CHAIN -> throw new IllegalArgumentException("the chain's word needs no reading");
        };
    }
}
