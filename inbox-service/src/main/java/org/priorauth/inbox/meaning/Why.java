package org.priorauth.inbox.meaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The payer's words for its reason. */
record Why(List<Sentence> sentences) {

    private static final Pattern LABELLED = Pattern
            .compile("\\b(?:reason|ratlonale|motlvo|razon)\\b[^:]{0,30}:\\s*\\S");
    private static final Pattern GIVEN = Pattern.compile(
            "\\bbecause\\b|\\bdue to\\b|\\bporque\\b|\\bdebldo a\\b|medlcally necessary|medlcal necesslty|\\bcrlterla\\b|do(?:es)? not (?:show|support|requlre|meet)|covered beneflt|medlcamente|lack of|lnsufflclent");

    Value<String> read() {
        return first(LABELLED).or(this::answered).or(() -> first(GIVEN))
                .<Value<String>>map(one -> new Value.Known<>(one.words().strip(), one.span(), 0.8))
                .orElse(new Value.Unknown<>());
    }

    private Optional<Sentence> first(Pattern pattern) {
        return sentences.stream().filter(sentence -> !sentence.says(Phrases.CONDITIONAL))
                .filter(sentence -> sentence.says(pattern)).findFirst();
    }

    /** The sentence behind the question why. */
    private Optional<Sentence> answered() {
        for (int i = 0; i + 1 < sentences.size(); i++) {
            if (sentences.get(i).says(Phrases.WHY_DENIED)) {
                return Optional.of(sentences.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
