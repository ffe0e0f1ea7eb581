package org.priorauth.inbox.reports;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.audit.Touched;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.Address;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.store.CaseRow;
import org.priorauth.inbox.store.Cases;
import org.priorauth.inbox.store.Reports.Span;

import io.smallrye.mutiny.Uni;

/** What payers wrote when they denied, without whose case it was. The audit notes which cases were looked at. */
@ApplicationScoped
class DenialExcerpts {

    /** One denial. No id, no date but the year: nothing leads back to the case. */
    @Schema(name = "DenialExcerpt")
    public record Excerpt(String payer, String category, int year,
            @Schema(description = "CPT or HCPCS") List<String> services,
            @Schema(description = "X12 886 codes") List<String> reasons,
            @Schema(description = "The payer's words; what could tell whose case it was stands as [name], [date], [number],"
                    + " [address], [e-mail], [link] or [age over 89]") String words) {}

    private static final int MOST = 200;

    private final Cases cases;
    private final Touched touched;

    DenialExcerpts(Cases cases, Touched touched) {
        this.cases = cases;
        this.touched = touched;
    }

    /** The newest first, at most {@value #MOST}; those where the payer wrote nothing are left out. */
    Uni<List<Excerpt>> all(Session session, String tenant, Span span) {
        return session.createSelectionQuery("""
                                            from CaseRow where tenantId = :tenant and decision = 'denied'
                                            and decidedAt >= :since and decidedAt < :until
                                            order by decidedAt desc, id desc""", CaseRow.class)
                .setParameter("tenant", tenant)
                .setParameter("since", span.from())
                .setParameter("until", span.to())
                .setMaxResults(MOST)
                .setReadOnly(true)
                .getResultList()
                .map(rows -> rows.stream().map(this::read).map(DenialExcerpts::of)
                        .filter(excerpt -> !excerpt.words.isBlank()).toList());
    }

    private Case read(CaseRow row) {
        touched.add(row.id());
        return cases.read(row);
    }

    static Excerpt of(Case one) {
        List<LineDecision> lines = one.dealings().lines();
        List<String> services = one.order().stream().flatMap(order -> order.lines().stream())
                .map(line -> code(line.code())).filter(Objects::nonNull).distinct().toList();
        List<String> reasons = lines.stream().flatMap(line -> line.reasons().stream()).map(Code::code)
                .filter(Objects::nonNull).distinct().toList();
        Deidentified out = new Deidentified(names(one), codes(one, services, reasons));
        String words = lines.stream().flatMap(line -> line.notes().stream()).distinct().map(out::of)
                .collect(Collectors.joining(" "));
        return new Excerpt(one.order().map(Order::payer).map(payer -> payer.id()).orElse("unknown"),
                one.order().map(Order::category).map(Object::toString).orElse("unknown"),
                one.dealings().decidedAt().atZone(ZoneOffset.UTC).getYear(), services, reasons, words);
    }

    private static String code(Code code) {
        return code == null ? null : code.code();
    }

    private static Set<String> codes(Case one, List<String> services, List<String> reasons) {
        return Stream.of(services.stream(), reasons.stream(),
                one.order().stream().flatMap(order -> order.diagnoses().stream()).map(found -> code(found.code())))
                .flatMap(some -> some).filter(Objects::nonNull).map(some -> some.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Every word of a name or a place that the case knows. */
    private static Set<String> names(Case one) {
        Set<String> names = new HashSet<>();
        one.order().ifPresent(order -> {
            if (order.patient() != null) {
                order.patient().given().forEach(given -> add(names, given));
                add(names, order.patient().family());
                add(names, order.patient().address());
            }
            if (order.clinician() != null) {
                order.clinician().given().forEach(given -> add(names, given));
                add(names, order.clinician().family());
            }
            if (order.clinic() != null) {
                add(names, order.clinic().address());
            }
        });
        return names;
    }

    private static void add(Set<String> names, Address address) {
        if (address != null) {
            address.lines().forEach(line -> add(names, line));
            add(names, address.city());
        }
    }

    /** Short parts too: a family may be called Li. */
    private static void add(Set<String> names, String name) {
        if (name != null) {
            Stream.of(name.split("[\\s,.'\u2019-]+")).map(Deidentified::fold).filter(part -> part.length() > 1)
                    .filter(part -> part.chars().noneMatch(Character::isDigit)).forEach(names::add);
        }
    }
}
