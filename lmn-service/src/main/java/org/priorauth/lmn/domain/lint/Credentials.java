package org.priorauth.lmn.domain.lint;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Letters behind a clinician's name, as kinds of licence: DPT and PT are one. */
final class Credentials {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        put("MD", "MD", "M\\.D\\.?", "MBBS", "MBChB");
        put("DO", "DO", "D\\.O\\.?");
        put("NP", "NP(?:-C)?", "N\\.P\\.?", "APRN", "ARNP", "FNP(?:-BC|-C)?", "CRNP", "DNP", "PNP", "PMHNP(?:-BC)?",
                "AGNP", "ANP");
        put("PA", "PA(?:-C)?", "P\\.A\\.?", "RPA");
        put("CNS", "CNS");
        put("CNM", "CNM");
        put("PTA", "PTA");
        put("PT", "PT", "DPT", "MPT", "MSPT", "P\\.T\\.?", "OCS", "PCS", "NCS");
        put("COTA", "COTA(?:/L)?", "OTA");
        put("OT", "OT(?:R)?(?:/L)?", "OTD", "MOT", "MSOT", "CHT");
        put("SLP", "SLP(?:-?D)?", "CCC(?:-SLP|/SLP)?", "CCC");
        put("AUD", "AuD", "Au\\.D\\.?");
        put("PSY", "PsyD", "Psy\\.D\\.?", "PhD", "Ph\\.D\\.?", "LP");
        put("SW", "LCSW(?:-C|-R)?", "LICSW", "LISW");
        put("COUNSELOR", "LMHC", "LPC(?:C)?", "LMFT", "LCPC", "LPCMH");
        put("BCBA", "BCBA(?:-D)?", "LBA");
        put("BCABA", "BCaBA");
        put("RBT", "RBT");
        put("RN", "RN", "BSN", "LPN", "LVN");
        put("DPM", "DPM");
        put("DDS", "DDS");
        put("DMD", "DMD");
        put("OD", "OD");
        put("DC", "DC");
        put("ATC", "ATC", "ATP", "CPO", "CO");
    }

    /** Any of them. */
    static final String TOKEN = "(?<![\\w.])(?:"
            + KINDS.keySet().stream().sorted((one, other) -> other.length() - one.length())
                    .collect(Collectors.joining("|"))
            + ")(?![\\w])";
    private static final Pattern ANY = Pattern.compile(TOKEN);
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

    private Credentials() {}

    private static void put(String kind, String... forms) {
        for (String form : forms) {
            KINDS.put(form, kind);
        }
    }

    static Set<String> in(String text) {
        return text == null
                ? Set.of()
                : ANY.matcher(text).results().map(match -> kind(match.group()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** As an account names them: nothing but credentials, where capitals say nothing and PHD is a PhD. */
    static Set<String> held(String account) {
        return BETWEEN.splitAsStream(account)
                .flatMap(word -> KINDS.entrySet().stream().filter(
                        kind -> Pattern.compile(kind.getKey(), Pattern.CASE_INSENSITIVE).matcher(word).matches()))
                .map(Map.Entry::getValue).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String kind(String word) {
        return KINDS.entrySet().stream().filter(entry -> word.matches(entry.getKey())).findFirst()
                .map(Map.Entry::getValue).orElse(word);
    }
}
