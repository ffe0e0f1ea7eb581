package org.priorauth.submission.pas;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.Asking;
import org.priorauth.contracts.intake.Asking.Certification;
import org.priorauth.contracts.intake.Asking.Review;
import org.priorauth.contracts.intake.Frequency;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.submission.domain.Intent;

/** Orders of every shape this service can send. */
final class Shapes {

    static final UUID UPDATE = UUID.fromString("019cbee0-0000-7000-8000-000000000001");
    static final UUID SECOND = UUID.fromString("019cbee0-0000-7000-8000-000000000002");

    private Shapes() {}

    static List<Order> all() {
        return List.of(therapy(lines(1)), therapy(lines(2, 5, 9)),
                therapy(IntStream.rangeClosed(1, 40).mapToObj(number -> line(number, "97110", "11", true)).toList()),
                order(ServiceCategory.SURGERY, List.of(line(1, "27447", "21", false)), null),
                order(ServiceCategory.SURGERY, List.of(line(1, "29881", "24", false)), null),
                order(ServiceCategory.BEHAVIORAL_HEALTH, List.of(line(1, "99223", "51", false)), null),
                order(ServiceCategory.DURABLE_EQUIPMENT, List.of(line(1, "E1223", "12", true)), null),
                order(ServiceCategory.DURABLE_EQUIPMENT, List.of(line(1, "K0001", "12", false)), null),
                order(ServiceCategory.INFUSION_DRUG, List.of(line(1, "J1745", "11", true)), null),
                order(ServiceCategory.INFUSION_DRUG, List.of(line(1, "J0897", "11", false)), null),
                asking(Review.REFERRAL, Certification.INITIAL, null), asking(Review.ADMISSION, null, null),
                asking(null, Certification.RENEWAL, "AUTH-1"), asking(null, Certification.EXTENSION, "AUTH-1"),
                asking(Review.HEALTH_SERVICES, Certification.IMMEDIATE_APPEAL, "AUTH-1"));
    }

    /** What an amended order may turn two lines into. */
    static Stream<List<ServiceLine>> amendments() {
        return Stream.of(lines(1, 2, 3), lines(2), List.of(line(1, "97140", "11", true), line(2, "97110", "11", true)),
                List.of(line(1, "97110", "11", false), line(2, "97110", "12", true), line(7, "97112", "11", true)),
                List.of(line(9, "97530", "11", true)));
    }

    static List<ServiceLine> lines(int... numbers) {
        return IntStream.of(numbers).mapToObj(number -> line(number, "97110", "11", true)).toList();
    }

    static ServiceLine line(int number, String code, String place, boolean rhythm) {
        String system = Character.isLetter(code.charAt(0)) ? Code.HCPCS : Code.CPT;
        return new ServiceLine(number, new Code(system, code, null), List.of(), BigDecimal.valueOf(12), "units",
                rhythm ? new Frequency(2, "week", 6) : null, null, place, List.of(1), null);
    }

    static Order therapy(List<ServiceLine> lines) {
        return order(ServiceCategory.PHYSICAL_THERAPY, lines, null);
    }

    private static Order asking(Review review, Certification certification, String previous) {
        return order(ServiceCategory.PHYSICAL_THERAPY, lines(1), new Asking(review, certification, previous));
    }

    static Order order(ServiceCategory category, List<ServiceLine> lines, Asking asking) {
        Order like = Cast.order();
        return new Order(like.ehrIdentifier(), like.patient(), like.coverage(), like.payer(), like.clinic(),
                like.clinician(), category, like.urgency(), like.requested(), like.diagnoses(), lines, like.facts(),
                like.documents(), asking);
    }

    static byte[] first(Order order) {
        return Requests.writer().first(Requests.of(order, Requests.letter()));
    }

    /** The same order as it is by now, as an update. */
    static Request now(UUID update, Order order) {
        Request request = Requests.of(order, Requests.letter());
        Intent intent = new Intent(update, Intent.Kind.UPDATE, 2, request.intent().lines(),
                request.intent().letterId(), Requests.AT);
        return new Request(Requests.AUTHORIZATION, intent, order, request.payer(), request.documents(), "11");
    }
}
