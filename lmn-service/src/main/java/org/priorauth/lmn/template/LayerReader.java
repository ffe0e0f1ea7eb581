package org.priorauth.lmn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.lmn.domain.LetterKind;
import org.priorauth.lmn.template.TemplateFile.KindFile;
import org.priorauth.lmn.template.TemplateFile.OccasionFile;
import org.priorauth.lmn.template.TemplateFile.SectionFile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** Reads one file into its layers; a mistake is told with its place. */
final class LayerReader {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final OccasionFile ALWAYS = new OccasionFile(null, null, null);
    private static final Set<String> KINDS = names(LetterKind.values());
    private static final Set<String> CATEGORIES = names(ServiceCategory.values());

    private final SectionCheck check;

    LayerReader(SectionCheck check) {
        this.check = check;
    }

    /** @param name the file's, e.g. {@code letters/imaging.yaml} */
    List<Layer> layers(String name, String text) {
        TemplateFile file = read(name, text);
        OccasionFile when = file.occasion() == null ? ALWAYS : file.occasion();
        Layer whole = new Layer(name, bare(name), some(when.payers()),
                known(name, "for.categories", when.categories(), CATEGORIES),
                known(name, "for.kinds", when.kinds(), KINDS), file.title(), orNone(file.sections()));
        List<Layer> layers = new ArrayList<>(List.of(whole));
        Map<String, KindFile> kinds = file.kinds() == null ? Map.of() : file.kinds();
        kinds.forEach((kind, own) -> layers.add(ofKind(whole, kind, own)));
        check.check(name, "sections", whole.sections());
        return layers;
    }

    private Layer ofKind(Layer whole, String kind, KindFile own) {
        String place = "kinds." + kind;
        known(whole.file(), "kinds", Set.of(kind), KINDS);
        if (!whole.kinds().isEmpty() || own == null) {
            throw new BrokenTemplate(whole.file(), place,
                    own == null ? "says nothing" : "the whole file is for certain kinds already");
        }
        Layer layer = new Layer(whole.file(), whole.name() + "/" + kind, whole.payers(), whole.categories(),
                Set.of(kind), own.title(), orNone(own.sections()));
        check.check(whole.file(), place + ".sections", layer.sections());
        return layer;
    }

    private static TemplateFile read(String name, String text) {
        try {
            TemplateFile file = YAML.readValue(text, TemplateFile.class);
            if (file == null) {
                throw new BrokenTemplate(name, "", "is empty");
            }
            return file;
        } catch (UnrecognizedPropertyException unknown) {
            throw new BrokenTemplate(name, place(unknown), "there is no \"" + unknown.getPropertyName() + "\" here");
        } catch (JsonProcessingException broken) {
            throw new BrokenTemplate(name, place(broken), broken.getOriginalMessage());
        }
    }

    private static String place(JsonProcessingException broken) {
        String line = broken.getLocation() == null ? "" : "line " + broken.getLocation().getLineNr();
        String path = broken instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                        .collect(Collectors.joining(".")).replace(".[", "[")
                : "";
        return Stream.of(line, path).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static Set<String> known(String file, String place, Set<String> given, Set<String> all) {
        for (String one : some(given)) {
            if (!all.contains(one)) {
                throw new BrokenTemplate(file, place, "\"" + one + "\" is none of " + String.join(", ", all));
            }
        }
        return some(given);
    }

    private static List<SectionFile> orNone(List<SectionFile> given) {
        return given == null ? List.of() : given;
    }

    private static Set<String> some(Set<String> given) {
        return given == null ? Set.of() : given;
    }

    private static String bare(String name) {
        return name.substring(name.lastIndexOf('/') + 1).replaceAll("\\.ya?ml$", "");
    }

    private static Set<String> names(Object[] values) {
        return Stream.of(values).map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
