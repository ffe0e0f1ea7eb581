package org.priorauth.lmn.template;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A template as it stands in YAML. What it leaves out stands as in the next less specific one.
 *
 * @param occasion when it is taken; always where absent
 * @param kinds what is asked otherwise or besides in a renewal, an appeal, ...
 */
record TemplateFile(@JsonProperty("for") OccasionFile occasion, String title, List<SectionFile> sections,
        Map<String, KindFile> kinds) {

    /** Each one absent means any. */
    record OccasionFile(Set<String> payers, Set<String> categories, Set<String> kinds) {}

    record KindFile(String title, List<SectionFile> sections) {}

    /**
     * @param prompt in place of the less specific one's
     * @param also asked after the prompt
     * @param alsoNeeds needed besides the needs
     */
    record SectionFile(String element, String heading, String prompt, String also, List<LineFile> lines,
            List<NeedFile> needs, @JsonProperty("also-lines") List<LineFile> alsoLines,
            @JsonProperty("also-needs") List<NeedFile> alsoNeeds) {

        SectionFile upon(SectionFile base) {
            return base == null
                    ? this
                    : new SectionFile(element, or(heading, base.heading), or(prompt, base.prompt), or(also, base.also),
                            or(lines, base.lines), or(needs, base.needs), or(alsoLines, base.alsoLines),
                            or(alsoNeeds, base.alsoNeeds));
        }

        private static <T> T or(T own, T other) {
            return own == null ? other : own;
        }
    }

    record LineFile(String fact, String say) {}

    /** @param facts empty where only a person can say it */
    record NeedFile(List<String> facts, String code, String sentence, String path) {}
}
