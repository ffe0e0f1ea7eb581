package org.priorauth.lmn.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.priorauth.contracts.MissingFact;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Occasion;
import org.priorauth.lmn.domain.Phrase;
import org.priorauth.lmn.domain.Template;
import org.priorauth.lmn.template.TemplateFile.LineFile;
import org.priorauth.lmn.template.TemplateFile.NeedFile;
import org.priorauth.lmn.template.TemplateFile.SectionFile;

import io.quarkus.qute.Engine;

/** All layers that are in force; a template is those that fit the occasion, the more specific upon the less. */
final class Rack {

    private final List<Layer> layers;
    private final Engine engine;
    private final Map<List<Layer>, Template> made = new ConcurrentHashMap<>();

    /** The clinic's own stand upon the shipped of the same weight. */
    Rack(List<Layer> shipped, List<Layer> own, Engine engine) {
        refuseRivals(own);
        this.layers = Stream.concat(shipped.stream(), own.stream()).sorted(Comparator.comparing(Layer::weight))
                .toList();
        this.engine = engine;
        refuseGaps(shipped.get(0));
    }

    private static void refuseRivals(List<Layer> own) {
        for (Layer one : own) {
            own.stream().filter(other -> other != one && one.rivals(other)).findFirst().ifPresent(other -> {
                throw new BrokenTemplate(one.file(), "for", "is for the same letters as " + other.file());
            });
        }
    }

    private static void refuseGaps(Layer base) {
        for (Element element : Element.values()) {
            if (base.sections().stream().noneMatch(section -> section.element().equals(element.toString())
                    && Stream.of(section.heading(), section.prompt(), section.lines(), section.needs())
                            .allMatch(Objects::nonNull))) {
                throw new BrokenTemplate(base.file(), "sections",
                        "the default says heading, prompt, lines and needs of " + element);
            }
        }
    }

    Template of(Occasion occasion) {
        return made.computeIfAbsent(layers.stream().filter(layer -> layer.fits(occasion)).toList(), this::make);
    }

    private Template make(List<Layer> fitting) {
        Map<Element, SectionFile> sections = new EnumMap<>(Element.class);
        fitting.stream().flatMap(layer -> layer.sections().stream())
                .forEach(section -> sections.merge(Element.named(section.element()).orElseThrow(), section,
                        (base, own) -> own.upon(base)));
        List<Template.Part> parts = new ArrayList<>();
        sections.forEach((element, section) -> parts.add(part(element, section)));
        String title = fitting.stream().map(Layer::title).filter(Objects::nonNull).reduce("", (less, more) -> more);
        return new Template(fitting.get(fitting.size() - 1).name(), title, parts);
    }

    private Template.Part part(Element element, SectionFile section) {
        String prompt = section.also() == null ? section.prompt() : section.prompt() + " " + section.also();
        return new Template.Part(element, section.heading(), prompt,
                both(section.lines(), section.alsoLines()).map(this::line).toList(),
                both(section.needs(), section.alsoNeeds()).map(Rack::need).toList());
    }

    private static <T> Stream<T> both(List<T> base, List<T> more) {
        return Stream.concat(base.stream(), Stream.ofNullable(more).flatMap(List::stream));
    }

    private Template.Line line(LineFile line) {
        io.quarkus.qute.Template compiled = engine.parse(line.say());
        Phrase phrase = compiled::render;
        return new Template.Line(line.fact(), phrase);
    }

    private static Template.Need need(NeedFile need) {
        return new Template.Need(need.facts(), new MissingFact(need.code(), need.sentence(), need.path()));
    }
}
