package org.priorauth.lmn.template;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Phrase;
import org.priorauth.lmn.domain.Template;
import org.priorauth.lmn.domain.Templates;
import org.priorauth.lmn.template.TemplateFile.NeedFile;
import org.priorauth.lmn.template.TemplateFile.SectionFile;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import io.quarkus.qute.Engine;

/**
 * The templates of {@code letters/*.yaml}, one per category of care; a category without a file has the default. All are read
 * at start, and a mistake in one stops the start, naming the place.
 */
@Singleton
public class TemplateShelf implements Templates {

    private static final String DEFAULT = "default";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Map<ServiceCategory, Template> byCategory = new EnumMap<>(ServiceCategory.class);
    private final Template fallback;
    private final Engine engine;

    public TemplateShelf(Engine engine) {
        this.engine = engine;
        this.fallback = template(DEFAULT);
        for (ServiceCategory category : ServiceCategory.values()) {
            byCategory.put(category, exists(category.toString()) ? template(category.toString()) : fallback);
        }
    }

    @Override
    public Template of(ServiceCategory category) {
        return category == null ? fallback : byCategory.get(category);
    }

    private Template template(String name) {
        TemplateFile file = read(name);
        TemplateFile whole = file.parent() == null ? file : file.upon(read(file.parent()));
        List<Template.Part> parts = whole.sections().stream().map(section -> part(name, section)).toList();
        List<Element> elements = parts.stream().map(Template.Part::element).toList();
        if (!elements.equals(Arrays.asList(Element.values()))) {
            throw new IllegalStateException("letters/" + name + ".yaml: sections must be the eight elements in order");
        }
        return new Template(name, whole.title(), parts);
    }

    private Template.Part part(String name, SectionFile section) {
        Element element = Element.named(section.element()).orElseThrow(
                () -> new IllegalStateException("letters/" + name + ".yaml: no element " + section.element()));
        return new Template.Part(element, section.heading(), section.prompt(),
                section.lines().stream().map(line -> new Template.Line(line.fact(), phrase(line.say()))).toList(),
                section.needs().stream().map(TemplateShelf::need).toList());
    }

    private Phrase phrase(String say) {
        io.quarkus.qute.Template compiled = engine.parse(say);
        return values -> compiled.render(values);
    }

    private static Template.Need need(NeedFile need) {
        return new Template.Need(need.facts(), new MissingFact(need.code(), need.sentence(), need.path()));
    }

    private static boolean exists(String name) {
        return resource(name) != null;
    }

    private static TemplateFile read(String name) {
        try (InputStream file = resource(name).openStream()) {
            return YAML.readValue(file, TemplateFile.class);
        } catch (IOException thrown) {
            throw new IllegalStateException("letters/" + name + ".yaml: " + thrown.getMessage(), thrown);
        }
    }

    private static URL resource(String name) {
        return TemplateShelf.class.getResource("/letters/" + name + ".yaml");
    }
}
