package org.priorauth.inbox.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.priorauth.contracts.Code;

/** What a message says for and against this one of the patient's authorizations. */
record CaseEvidence(Lineup lineup, Candidate candidate) {

    static final String NUMBER = "number";
    static final String THREAD = "thread";
    static final String PAYER = "payer";
    static final String SERVICE_CODE = "service-code";
    private static final int AGAINST = -30;
    private static final int WEEKS_APART = 8;
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

    private Sheet sheet() {
        return lineup.sheet();
    }

    private void numbers(List<Reason> reasons) {
        Set<String> own = Lineup.numbersOf(candidate).map(Folding::key).collect(Collectors.toSet());
        if (own.stream().anyMatch(lineup.numbers()::contains)) {
            reasons.add(new Reason(NUMBER, candidate.authorizationNumbers().stream().anyMatch(sheet().ids()::hold)
                    ? "The payer's authorization number is there."
                    : "A number of this authorization is there.", 45));
        } else if (own.stream().anyMatch(sheet().quotedIds()::hold)) {
            reasons.add(new Reason("quoted-number", "A number of this authorization is in the thread below only.", 8));
        }
        if (!own.containsAll(lineup.numbers())) {
            reasons.add(new Reason(NUMBER, "A number of another authorization is there.", AGAINST));
        }
    }

    private void thread(List<Reason> reasons) {
        if (sheet().seen().references().stream().anyMatch(candidate.threads()::contains)) {
            reasons.add(new Reason(THREAD, "It answers a message of this authorization.", 40));
        }
        if (sheet().seen().sender().filter(candidate.addresses()::contains).isPresent()) {
            reasons.add(new Reason("sender", "The sender wrote about this authorization before.", 5));
        }
    }

    private void services(List<Reason> reasons) {
        List<String> codes = candidate.services().stream().map(Code::code).toList();
        boolean fits = codes.stream().anyMatch(lineup.codes()::contains);
        boolean otherCode = !codes.containsAll(lineup.codes()) || !codes.containsAll(lineup.otherCodes());
        List<String> categories = lineup.categories();
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
        List<Dates.Found> dates = sheet().dates();
        for (int i = 0; i + 1 < dates.size(); i++) {
            String between = sheet().own().substring(dates.get(i).end(), dates.get(i + 1).start());
            if (between.length() < 60 && FROM_TO.matcher(between).matches()) {
                period(dates.get(i), dates.get(i + 1), reasons);
            }
        }
    }

    private void period(Dates.Found from, Dates.Found to, List<Reason> reasons) {
        boolean apart = to.read(sheet().spanish()).isBefore(candidate.requested().start().minusWeeks(WEEKS_APART))
                || from.read(sheet().spanish()).isAfter(candidate.requested().end().plusWeeks(WEEKS_APART));
        reasons.add(apart
                ? new Reason("dates", "The days named are not those asked for.", AGAINST)
                : new Reason("dates", "The days named are those asked for.", 4));
    }

    private void providers(List<Reason> reasons) {
        List<String> named = lineup.npis();
        boolean fits = candidate.providers().stream().anyMatch(provider -> named.contains(provider.npi()));
        if (fits) {
            reasons.add(new Reason("provider", "The provider's NPI fits.", 3));
        } else if (!named.isEmpty()) {
            reasons.add(new Reason("provider", "Another provider is named.", AGAINST));
        }
    }

    private void payer(List<Reason> reasons) {
        Set<String> own = Payers.of(candidate.payer());
        if (own.isEmpty() || lineup.payers().isEmpty()) {
            return;
        }
        if (own.stream().anyMatch(lineup.payers()::contains)) {
            reasons.add(new Reason(PAYER, "The payer fits.", 3));
        } else if (Payers.another(sheet().own(), lineup.payers())) {
            reasons.add(new Reason("payer", "Another payer is named.", AGAINST));
        }
    }
}
