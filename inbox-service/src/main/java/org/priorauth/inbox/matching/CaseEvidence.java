package org.priorauth.inbox.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;

/** What a message says for and against this one of the patient's authorizations. */
record CaseEvidence(Sheet sheet, Candidate candidate, List<Candidate> all) {

    static final String NUMBER = "number";
    static final String THREAD = "thread";
    static final String PAYER = "payer";
    static final String SERVICE_CODE = "service-code";
    private static final int AGAINST = -30;
    private static final int WEEKS_APART = 8;
    private static final Pattern NPI = Pattern.compile("(?i)\\bnpi\\W{0,4}(?:number|no\\.?)?\\W{0,4}(\\d{10})\\b");
    private static final Pattern FROM_TO = Pattern.compile(
            "(?i)^[^\\p{L}]{0,30}(?:(?:and|good|valid|service|coverage)\\s+)?(?:-|\\u2013|to|through|thru|until|ends?|ending|expires?|expiration|al?|hasta)"
                    + "(?:\\s+(?:date|on))?[^\\p{L}]{0,30}(?:el\\s*)?$");

    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        numbers(reasons);
        thread(reasons);
        services(reasons);
        dates(reasons);
        providers(reasons);
        payer(reasons);
        return reasons;
    }

    private static Stream<String> numbersOf(Candidate one) {
        return Stream.concat(one.numbers().stream(), one.orderIds().stream());
    }

    private void numbers(List<Reason> reasons) {
        Set<String> own = numbersOf(candidate).map(Folding::key).collect(Collectors.toSet());
        if (numbersOf(candidate).anyMatch(sheet.ids()::hold)) {
            reasons.add(new Reason(NUMBER, candidate.authorizationNumbers().stream().anyMatch(sheet.ids()::hold)
                    ? "The payer's authorization number is there."
                    : "A number of this authorization is there.", 45));
        } else if (numbersOf(candidate).anyMatch(sheet.quotedIds()::hold)) {
            reasons.add(new Reason("quoted-number", "A number of this authorization is in the thread below only.", 8));
        }
        if (all.stream().flatMap(CaseEvidence::numbersOf).filter(number -> !own.contains(Folding.key(number)))
                .anyMatch(sheet.ids()::hold)) {
            reasons.add(new Reason(NUMBER, "A number of another authorization is there.", AGAINST));
        }
    }

    private void thread(List<Reason> reasons) {
        if (sheet.seen().references().stream().anyMatch(candidate.threads()::contains)) {
            reasons.add(new Reason(THREAD, "It answers a message of this authorization.", 40));
        }
        if (sheet.seen().sender().filter(candidate.addresses()::contains).isPresent()) {
            reasons.add(new Reason("sender", "The sender wrote about this authorization before.", 5));
        }
    }

    private void services(List<Reason> reasons) {
        List<String> codes = candidate.services().stream().map(Code::code).toList();
        boolean fits = codes.stream().anyMatch(code -> Services.names(sheet.own(), code));
        boolean otherCode = Stream.concat(Services.codes(sheet.own()).stream(),
                all.stream().flatMap(one -> one.services().stream()).map(Code::code)
                        .filter(code -> Services.names(sheet.own(), code)))
                .anyMatch(code -> !codes.contains(code));
        List<String> categories = Services.categories(sheet.own());
        boolean word = categories.contains(candidate.category());
        if (fits || word) {
            reasons.add(fits
                    ? new Reason(SERVICE_CODE, "The code of the service fits.", 8)
                    : new Reason("service", "The service fits.", 5));
        }
        if (!fits && (otherCode && !codes.isEmpty() || !word && !categories.isEmpty()
                && Services.known(candidate.category()))) {
            reasons.add(new Reason("service", "Another service is named.", AGAINST));
        }
    }

    private void dates(List<Reason> reasons) {
        if (candidate.requested() == null || candidate.requested().start() == null
                || candidate.requested().end() == null) {
            return;
        }
        List<Dates.Found> dates = sheet.dates();
        for (int i = 0; i + 1 < dates.size(); i++) {
            String between = sheet.own().substring(dates.get(i).end(), dates.get(i + 1).start());
            if (between.length() < 60 && FROM_TO.matcher(between).matches()) {
                period(dates.get(i), dates.get(i + 1), reasons);
            }
        }
    }

    private void period(Dates.Found from, Dates.Found to, List<Reason> reasons) {
        boolean apart = to.read(sheet.spanish()).isBefore(candidate.requested().start().minusWeeks(WEEKS_APART))
                || from.read(sheet.spanish()).isAfter(candidate.requested().end().plusWeeks(WEEKS_APART));
        reasons.add(apart
                ? new Reason("dates", "The days named are not those asked for.", AGAINST)
                : new Reason("dates", "The days named are those asked for.", 4));
    }

    private void providers(List<Reason> reasons) {
        List<String> named = NPI.matcher(sheet.own()).results().map(hit -> hit.group(1)).toList();
        boolean fits = candidate.providers().stream().anyMatch(provider -> named.contains(provider.npi()));
        if (fits) {
            reasons.add(new Reason("provider", "The provider's NPI fits.", 3));
        } else if (!named.isEmpty()) {
            reasons.add(new Reason("provider", "Another provider is named.", AGAINST));
        }
    }

    private void payer(List<Reason> reasons) {
        List<String> named = Payers.in(sheet.own());
        if (!Payers.known(candidate.payer()) || named.isEmpty()) {
            return;
        }
        reasons.add(named.contains(candidate.payer().id())
                ? new Reason(PAYER, "The payer fits.", 3)
                : new Reason("payer", "Another payer is named.", AGAINST));
    }
}
