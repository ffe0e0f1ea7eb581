package org.priorauth.submission.follow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.contracts.Wire;
import org.priorauth.submission.domain.after.Reporting;
import org.priorauth.submission.domain.after.Visit;

/**
 * A visit that was given under an authorization; told again, it is corrected.
 *
 * @param visit the EHR's id of it, opaque
 * @param on the day in the clinic
 * @param services what was given; may be left out where one line counts visits: then it is one of them
 * @param removed true where it did not take place after all
 */
@Schema(examples = "{\"visit\":\"v-1001\",\"on\":\"2026-03-11\",\"services\":[{\"line\":1,\"quantity\":4,\"unit\":\"units\"}]}")
public record VisitReport(String visit, LocalDate on, List<Service> services, Boolean removed) {

    private static final int LONGEST_ID = 100;

    /**
     * @param line of the order
     * @param quantity in the unit the line is authorised in: visits, 15-minute units
     * @param unit absent for that of the line; another one is refused, nothing is converted
     */
    public record Service(Integer line, BigDecimal quantity, String unit) {

        private boolean isWhole() { return line != null && quantity != null; }
    }

    public VisitReport {
        services = Wire.list(services);
    }

    Optional<Problem> problem() {
        if (visit == null || visit.length() > LONGEST_ID || !visit.matches("[A-Za-z0-9._:/-]+")) {
            return Optional.of(wrong("/visit", "at most 100 letters, digits or . _ : / -"));
        }
        if (on == null) {
            return Optional.of(wrong("/on", "a day as 2026-03-11"));
        }
        return services.stream().allMatch(Service::isWhole)
                ? Optional.empty()
                : Optional.of(wrong("/services", "each names its line and its quantity"));
    }

    private static Problem wrong(String element, String message) {
        return Problem.of(422, "visit.invalid", "Not acceptable as it is",
                "Name the visit, its day, and what was given.").naming(element, "required", message);
    }

    Reporting.Told told(Cause cause) {
        boolean gone = removed != null && removed;
        return new Reporting.Told(new Visit(visit, on, List.of(), gone, cause.by(), cause.at()), services.stream()
                .map(one -> new Reporting.Given(one.line(), one.quantity(), Optional.ofNullable(one.unit())))
                .toList());
    }
}
