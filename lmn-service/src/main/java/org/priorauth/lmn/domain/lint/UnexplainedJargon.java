package org.priorauth.lmn.domain.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.lmn.LintFinding.Severity;

/** Short forms of one trade that a reviewer of another does not know, and that are nowhere spelled out. */
final class UnexplainedJargon implements Rule {

    private static final Pattern JARGON = Pattern.compile(
            "(?<![\\w(/-])(?:HEP|TUG|MMT|AROM|PROM|AAROM|LEFS|ODI|DASH|FIM|CGA|SBA|WBAT|NWB|TTWB|PWB|NMES|VMO|FGA|6MWT|30CST|GMFM|GMFCS|PDMS|BOT-2|COPM|SPM|"
                    + "CELF|GFTA|MLU|FEES|MBSS|AAC|VB-MAPP|ABLLS|FBA|BIP|DRO|FCT|MSWC|SPC|IADLs?|TLSO|PLOF|CLOF|STG|LTG|FWW|POC|DOE|TDWB|NBQC|SLR|FABER|DTR|TTP|c/o|h/o|s/p|b/l)(?![\\w-])");

    @Override
    public String id() {
        return "unexplained-jargon";
    }

    @Override
    public Family family() {
        return Family.SKIM;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        String text = letter.text();
        Set<String> told = new HashSet<>();
        return letter.clinical().flatMap(sentence -> JARGON.matcher(sentence.text()).results()
                .filter(match -> !isExplained(text, match) && told.add(match.group()))
                .map(match -> Finding.at(this, sentence.spot(match),
                        "A reviewer of another trade may not know this short form.", "Write it out the first time."))
                .toList().stream());
    }

    /** Timed Up and Go (TUG), or TUG (Timed Up and Go). */
    private static boolean isExplained(String text, MatchResult match) {
        String word = match.group();
        return List.of("(" + word + ")", word + " (", "(" + word + ",", "(" + word + ";").stream()
                .anyMatch(text::contains);
    }
}
