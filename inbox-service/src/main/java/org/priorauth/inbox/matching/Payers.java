package org.priorauth.inbox.matching;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.priorauth.contracts.intake.Payer;

/** Which payers a text names. Guides and numbers that bear a payer's name do not name the payer. */
final class Payers {

    private static final Pattern BESIDE = Pattern.compile(
            "medicare[\\s-]+(?:advantage|number|id|guidelines?|criteria|part|rules?|beneficiary|coverage|benefit|requires?|law|local|national|lcd|ncd)|medicaid[\\s-]+(?:id|number|rules?)");
    private static final Map<String, Pattern> KNOWN = Map.ofEntries(known("aetna", "\\baetna\\b"),
            known("humana", "\\bhumana\\b(?! military)"),
            known("tricare", "\\btricare\\b|humana military|\\btriwest\\b|health net federal"),
            known("bcbs", "\\bbcbs\\w*\\b|blue\\s*cross|blue\\s*shield"), known("anthem", "\\banthem\\b"),
            known("medicare", "\\bmedicare\\b"), known("medicaid", "\\bmedicaid\\b"), known("cigna", "\\bcigna\\b"),
            known("united", "\\bunited\\s*health\\s*care\\b|\\buhc\\b"), known("molina", "\\bmolina\\b"),
            known("kaiser", "\\bkaiser\\b"), known("oscar", "\\boscar health\\b|^\\s*oscar\\s*$"),
            known("ambetter", "\\bambetter\\b"), known("amerigroup", "\\bamerigroup\\b"),
            known("wellcare", "\\bwell\\s?care\\b"), known("centene", "\\bcentene\\b"),
            known("sedgwick", "\\bsedgwick\\b"), known("devoted", "\\bdevoted health\\b"));
    /** Programs that other payers' letters speak of: they name the payer only where a letter's head or a label does. */
    private static final Set<String> PROGRAMS = Set.of("medicare", "medicaid");
    private static final Pattern SAID_TO_PAY = Pattern.compile(
            "(?:payer|health plan|insurance|insurer|carrier|coverage)\\W{1,3}(?:\\w+ )?(?:medicare|medicaid)");
    private static final int HEAD_LINES = 4;

    private Payers() {}

    private static Map.Entry<String, Pattern> known(String payer, String words) {
        return Map.entry(payer, Pattern.compile(words, Pattern.MULTILINE));
    }

    static Set<String> in(String text) {
        String plain = BESIDE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return KNOWN.entrySet().stream().filter(payer -> payer.getValue().matcher(plain).find()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The payers an authorization's payer is known as; none, where it is none of the known. */
    static Set<String> of(Payer payer) {
        return payer == null ? Set.of() : in(payer.id() + "\n" + payer.name());
    }

    /** Whether one of the named is surely the payer, not a program the letter speaks of. */
    static boolean another(String text, Set<String> named) {
        return !PROGRAMS.containsAll(named) || programPays(text.toLowerCase(Locale.ROOT));
    }

    private static boolean programPays(String text) {
        String head = text.lines().filter(line -> !line.isBlank()).limit(HEAD_LINES).collect(Collectors.joining("\n"));
        return PROGRAMS.stream().anyMatch(in(head)::contains) || SAID_TO_PAY.matcher(text).find();
    }
}
