package org.priorauth.lmn.domain.lint;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.lint.words.Sentence;

/** A guideline or a study is called upon without saying whose, or of which year. */
final class GuidelineWithoutSource implements Rule {

    private static final Pattern CITED = Pattern.compile(
            "(?i)\\b(?:(?:practice |clinical |treatment |current |national |published |evidence-based |professional |specialty |accepted |society |established )*guidelines?\\b(?! catheter)|"
                    + "(?:recent |several |many |multiple |numerous |published |clinical |large |randomi[sz]ed )*(?:studies|trials|research|literature|evidence) (?:\\w+ )?(?:shows?|showed|supports?|suggests?|demonstrates?|demonstrated|indicates?|confirms?|"
                    + "has shown|have shown|proves?|recommends?|finds?)|(?:research|evidence)[- ]based (?:practice|treatment|standards?)|standards? of care|according to (?:the )?(?:literature|research|evidence|experts)|consensus (?:statement|panel|recommendations?)|"
                    + "appropriateness criteria|\\bclinical policy\\b|(?:is|are) (?:recommended|endorsed|supported) by (?:the )?(?:(?:American|National|European|International)\\b|\\p{Lu}{3,}|experts|the literature|research|evidence))");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19[89]\\d|20[0-4]\\d)\\b");
    private static final Pattern NUMBERED = Pattern.compile(
            "\\b(?:[LA]\\d{5}|NCD\\s*\\d+\\.\\d+|CPB\\s*#?\\d+|(?:42|45) CFR|doi:?|PMID)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOURCE = Pattern.compile(
            "(?<!\\S)(?i:va/dod|ada|aan|aaos|acr|apta|asha|aota|aap|apa|nccn|acg|aga|acc|aha|ats|asmbs|dsm)\\b|\\b(?:[A-Z]{2,}s?|DoD|NICE|Cochrane|American|National|European|International|World|Academy|College|Association|Society|Institute|Foundation|Journal|JAMA|Lancet|"
                    + "Council|Alliance|Group|Federation|Organization|Committee|Panel|Board|University|[A-Z][a-z]+ (?:of |for |on |and )?(?:[A-Z][a-z]+ ?){2,}|Medicare|Centers for|Department|Task Force|Network|et al|Veterans|InterQual|MCG|Milliman|Aetna|Humana|Anthem|Cigna|Blue Cross|Brain Trauma|Endocrine|Infectious|[A-Z][a-z]+ (?:and|&) [A-Z][a-z]+ \\(?(?:19|20)\\d\\d|[A-Z][a-z]+,? (?:et al\\.?,? )?\\(?(?:19|20)\\d\\d)\\b");
    private static final Pattern NO_AUTHORITY = Pattern.compile(
            "(?i)\\b(?:surgeon'?s?|post-?operative|weight-bearing|dietary|school|safety|manufacturer\\w*|discharge|hospital|clinic's|our) (?:\\w+ )?guidelines?|guidelines? (?:of|from) (?:the|his|her) surgeon");
    private static final Pattern SHORT_FORM = Pattern.compile(
            "\\b(?:ICD|CPT|MRI|CT|PT|OT|SLP|ABA|PET|MS|RA|HCPCS|NPI|FDA|ACL|CPAP|DME|II|III|IV|TKA|THA|ALS)\\b");

    @Override
    public String id() {
        return "guideline-without-source";
    }

    @Override
    public Family family() {
        return Family.AUTHORITY;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.clinical().flatMap(sentence -> CITED.matcher(sentence.text()).results().limit(1)
                .filter(match -> lacksAuthority(sentence)).map(match -> finding(sentence, match)));
    }

    private static boolean lacksAuthority(Sentence sentence) {
        String text = SHORT_FORM.matcher(sentence.text()).replaceAll("");
        boolean sourced = NUMBERED.matcher(text).find() || SOURCE.matcher(text).find() && YEAR.matcher(text).find();
        return !sourced && !sentence.says(NO_AUTHORITY);
    }

    private Finding finding(Sentence sentence, MatchResult match) {
        return Finding.at(this, sentence.spot(match), "This authority is named without its source or its year.",
                "Name who published it and in which year, or leave it out.");
    }
}
