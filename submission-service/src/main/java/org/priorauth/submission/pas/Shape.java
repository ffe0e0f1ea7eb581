package org.priorauth.submission.pas;

import java.util.Optional;

import org.priorauth.contracts.intake.Asking;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;

/**
 * Which of the guide's shapes a request has: what the order says of it, and else what the table {@code pas/shapes.properties}
 * says of its kind of care and place.
 *
 * @param claimType professional or institutional
 * @param review X12 1525: what the payer is to review
 * @param certification X12 1322: the first request, or one about care that was authorised before
 * @param ordered what resource says how a line is ordered
 */
record Shape(String claimType, String review, String certification, Ordered ordered) {

    /** FHIR's kinds of order. */
    enum Ordered {
        SERVICE, DEVICE, MEDICATION
    }

    static Shape of(Request request) {
        Order order = request.order();
        String place = order.lines().stream().findFirst().map(ServiceLine::placeOfService)
                .orElse(request.placeOfService());
        String[] row = CodeTables.shape(order.category(), place);
        Optional<Asking> asking = Optional.ofNullable(order.asking());
        return new Shape(row[0], asking.map(Asking::review).map(Shape::x12).orElse(row[1]),
                asking.map(Asking::certification).map(Shape::x12).orElse("I"), ordered(row[2]));
    }

    boolean isAdmission() { return review.equals("AR"); }

    private static String x12(Asking.Review review) {
        return switch (review) {
            case HEALTH_SERVICES -> "HS";
            case ADMISSION -> "AR";
            case REFERRAL -> "SC";
        };
    }

    private static String x12(Asking.Certification certification) {
        return switch (certification) {
            case INITIAL -> "I";
            case RENEWAL -> "R";
            case EXTENSION -> "4";
            case IMMEDIATE_APPEAL -> "1";
        };
    }

    private static Ordered ordered(String word) {
        return switch (word) {
            case "device" -> Ordered.DEVICE;
            case "medication" -> Ordered.MEDICATION;
            default -> Ordered.SERVICE;
        };
    }
}
