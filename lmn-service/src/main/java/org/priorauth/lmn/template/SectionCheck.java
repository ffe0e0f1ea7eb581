package org.priorauth.lmn.template;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.FactKinds;
import org.priorauth.lmn.template.TemplateFile.LineFile;
import org.priorauth.lmn.template.TemplateFile.NeedFile;
import org.priorauth.lmn.template.TemplateFile.SectionFile;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateException;

/** Tries every section of a file before any letter does: its elements, facts, phrases and needs. */
final class SectionCheck {

    private static final Pattern GAP = Pattern.compile("\\{[^}]*}");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Engine engine;

    SectionCheck(Engine engine) {
        this.engine = engine;
    }

    void check(String file, String place, List<SectionFile> sections) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < sections.size(); at++) {
            String here = place + "[" + at + "]";
            SectionFile section = sections.get(at);
            if (section == null || Element.named(section.element()).isEmpty()) {
                throw new BrokenTemplate(file, here + ".element", "name one of the eight elements");
            }
            if (!seen.add(section.element())) {
                throw new BrokenTemplate(file, here + ".element", section.element() + " stands here twice");
            }
            lines(file, here + ".lines", section.lines());
            lines(file, here + ".also-lines", section.alsoLines());
            needs(file, here + ".needs", section.needs());
            needs(file, here + ".also-needs", section.alsoNeeds());
        }
    }

    private void lines(String file, String place, List<LineFile> lines) {
        for (int at = 0; lines != null && at < lines.size(); at++) {
            String here = place + "[" + at + "]";
            LineFile line = lines.get(at);
            if (line == null || line.say() == null) {
                throw new BrokenTemplate(file, here, "name a fact and how to say it");
            }
            phrase(file, here + ".say", line.say(), values(file, here + ".fact", line.fact()));
        }
    }

    private static List<String> values(String file, String place, String fact) {
        List<String> values = fact == null ? null : FactKinds.all().get(fact);
        if (values == null) {
            throw new BrokenTemplate(file, place, "\"" + fact + "\" is no kind of fact");
        }
        return values;
    }

    private void phrase(String file, String place, String say, List<String> values) {
        if (DIGIT.matcher(GAP.matcher(say).replaceAll("")).find()) {
            throw new BrokenTemplate(file, place, "says a number that no fact says");
        }
        try {
            io.quarkus.qute.Template phrase = engine.parse(say);
            phrase.render(all(values, "x"));
            phrase.render(all(values, ""));
            values.forEach(value -> {
                Map<String, String> one = all(values, "");
                one.put(value, "x");
                phrase.render(one);
            });
        } catch (TemplateException wrong) {
            throw new BrokenTemplate(file, place, wrong.getMessage());
        }
    }

    private static Map<String, String> all(List<String> names, String value) {
        return names.stream().collect(Collectors.toMap(name -> name, name -> value));
    }

    private static void needs(String file, String place, List<NeedFile> needs) {
        for (int at = 0; needs != null && at < needs.size(); at++) {
            String here = place + "[" + at + "]";
            NeedFile need = needs.get(at);
            if (need == null || need.facts() == null || need.code() == null || need.sentence() == null) {
                throw new BrokenTemplate(file, here, "name facts, code and sentence");
            }
            need.facts().forEach(fact -> values(file, here + ".facts", fact));
        }
    }
}
