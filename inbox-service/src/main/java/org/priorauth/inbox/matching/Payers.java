package org.priorauth.inbox.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.priorauth.contracts.intake.Payer;

/** Which payers a text names. Guides and numbers that bear a payer's name do not name the payer. */
final class Payers {

    private static final Pattern BESIDE = Pattern.compile(
            "medicare[\\s-]+(?:advantage|number|id|guidelines?|criteria|part|rules?|beneficiary|coverage)|medicaid[\\s-]+(?:id|number|rules?)");
    private static final Map<String, Pattern> KNOWN = Map.of(
            "aetna", Pattern.compile("\\baetna\\b"), "humana", Pattern.compile("\\bhumana\\b"),
            "bcbs", Pattern.compile("\\bbcbs\\w*\\b|blue\\s*cross|blue\\s*shield"),
            "anthem", Pattern.compile("\\banthem\\b"), "medicare", Pattern.compile("\\bmedicare\\b"),
            "medicaid", Pattern.compile("\\bmedicaid\\b"), "cigna", Pattern.compile("\\bcigna\\b"),
            "united", Pattern.compile("\\bunited\\s*health\\s*care\\b|\\buhc\\b"),
            "other", Pattern.compile("\\bmolina\\b|\\bkaiser\\b|\\btricare\\b|\\bcentene\\b|\\boscar health\\b"));

    private Payers() {}

    static List<String> in(String text) {
        String plain = BESIDE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return KNOWN.entrySet().stream().filter(payer -> payer.getValue().matcher(plain).find()).map(Map.Entry::getKey)
                .sorted().collect(Collectors.toList());
    }

    static boolean known(Payer payer) {
        return payer != null && KNOWN.containsKey(payer.id());
    }
}
