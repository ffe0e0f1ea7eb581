package org.priorauth.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.priorauth.contracts.intake.ClinicalFact.Kind;

/**
 * Reads a clinician's note: a line that begins with a known heading and a colon starts a part of that kind
 * ({@code Goals: climb 12 stairs}); what stands under no heading is of the kind its place in the order suggests, unless
 * it plainly tells what the patient cannot do.
 */
public final class NoteHeadings {

    /** A part of a note. */
    public record Part(Kind kind, String text) {}

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("functional limitation", Kind.FUNCTIONAL_LIMITATION),
            Map.entry("functional limitations", Kind.FUNCTIONAL_LIMITATION),
            Map.entry("functional status", Kind.FUNCTIONAL_LIMITATION),
            Map.entry("limitations", Kind.FUNCTIONAL_LIMITATION),
            Map.entry("symptom", Kind.SYMPTOM), Map.entry("symptoms", Kind.SYMPTOM),
            Map.entry("subjective", Kind.SYMPTOM), Map.entry("complaint", Kind.SYMPTOM),
            Map.entry("rationale", Kind.RATIONALE), Map.entry("medical necessity", Kind.RATIONALE),
            Map.entry("clinical rationale", Kind.RATIONALE), Map.entry("assessment", Kind.RATIONALE),
            Map.entry("guideline", Kind.GUIDELINE), Map.entry("guidelines", Kind.GUIDELINE),
            Map.entry("goal", Kind.GOAL), Map.entry("goals", Kind.GOAL),
            Map.entry("plan", Kind.PLAN), Map.entry("plan of care", Kind.PLAN),
            Map.entry("treatment plan", Kind.PLAN),
            Map.entry("prior treatment", Kind.PRIOR_TREATMENT), Map.entry("previous treatment", Kind.PRIOR_TREATMENT),
            Map.entry("treatment history", Kind.PRIOR_TREATMENT));

    private static final Pattern HEADED = Pattern.compile("\\s*([A-Za-z][A-Za-z ]{2,30}?)\\s*:\\s*(.*)");
    private static final Pattern CANNOT = Pattern.compile(
            "\\b(cannot|can not|can't|unable to|not able to|difficulty|requires? assistance|needs? (help|assistance)|limited to)\\b",
            Pattern.CASE_INSENSITIVE);

    private NoteHeadings() {}

    /** The parts of a note; several lines under one heading stay together. */
    public static List<Part> split(String note, Kind usual) {
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Kind headed = null;
        for (String line : note.lines().toList()) {
            Matcher matcher = HEADED.matcher(line);
            Kind kind = matcher.matches() ? KINDS.get(matcher.group(1).toLowerCase(Locale.ROOT)) : null;
            if (kind != null) {
                close(parts, headed, text, usual);
                headed = kind;
            }
            text.append(kind == null ? line : matcher.group(2)).append('\n');
        }
        close(parts, headed, text, usual);
        return parts;
    }

    private static void close(List<Part> parts, Kind headed, StringBuilder text, Kind usual) {
        String said = text.toString().strip();
        text.setLength(0);
        if (!said.isEmpty()) {
            parts.add(new Part(headed != null ? headed : unheaded(said, usual), said));
        }
    }

    private static Kind unheaded(String said, Kind usual) {
        return CANNOT.matcher(said).find() ? Kind.FUNCTIONAL_LIMITATION : usual;
    }
}
