package org.priorauth.inbox.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a form writes before a value, as {@link Letters} views it. */
enum Label {
    PATIENT("patient's name", "patient full name", "patient name", "patients", "patient", "pt name", "name of patient",
            "nombre del paciente", "paciente", "re patient"), MEMBER_NAME("member name", "member's name", "member",
                    "beneficiary name", "beneficiary", "medicare beneficiary",
                    "recipient name", "recipient", "enrollee name", "enrollee", "name", "nombre del miembro", "nombre",
                    "miembro", "beneficiario", "claimant"), OTHER_NAME("subscriber name", "subscriber", "policy holder",
                            "policyholder", "insured", "provider name",
                            "provider", "physician", "facility", "requesting provider", "ordering provider",
                            "suscriptor",
                            "medical director", "reviewer"), MEMBER_ID("member id number", "member id", "member number",
                                    "member no", "member #", "subscriber id",
                                    "subscriber number", "recipient id", "medicaid id", "medicare number",
                                    "medicare id", "hicn/mbi", "mbi",
                                    "humana id", "policy number", "policy id", "id number", "id#", "id no", "id",
                                    "numero de miembro",
                                    "id de miembro", "numero de identificacion", "insurance id", "mem id",
                                    "patient id"), BIRTH("date of birth", "birth date", "birthdate", "patient dob",
                                            "dob", "d.o.b.", "d o b", "born", "birthday",
                                            "fecha de nacimiento", "fecha de nac.", "fecha de nac", "f. nac.",
                                            "nacimiento", "nacido"), REST("date of service", "dates of service",
                                                    "service", "procedure", "reference #", "reference number",
                                                    "reference",
                                                    "case number", "case", "tracking", "authorization number", "auth #",
                                                    "order id", "request id", "case id", "tracking id", "reference id",
                                                    "claim id", "authorization id", "auth id",
                                                    "provider id", "tax id", "group id", "plan id", "confirmation id",
                                                    "transaction id", "request no",
                                                    "cpt", "hcpcs", "npi", "fax", "phone",
                                                    "group number", "group", "plan", "status", "decision",
                                                    "determination", "notice date", "date", "page",
                                                    "payer", "diagnosis", "drug", "address");

    private final Pattern pattern;

    Label(String... phrases) {
        String any = Arrays.stream(phrases).map(Letters::view)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(phrase -> Arrays.stream(phrase.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s*")))
                .collect(Collectors.joining("|"));
        this.pattern = Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}])");
    }

    Pattern pattern() {
        return pattern;
    }

    static List<Label> all() {
        return List.of(values());
    }
}
