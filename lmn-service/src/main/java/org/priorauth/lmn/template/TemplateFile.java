package org.priorauth.lmn.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A template as it stands in YAML.
 *
 * @param parent the file whose sections hold where this one says nothing; absent in the default
 */
record TemplateFile(@JsonProperty("extends") String parent, String title, List<SectionFile> sections) {

    record SectionFile(String element, String heading, String prompt, List<LineFile> lines, List<NeedFile> needs) {}

    record LineFile(String fact, String say) {}

    record NeedFile(List<String> facts, String code, String sentence, String path) {}

    /** This one's sections in place of the parent's, in the parent's order. */
    TemplateFile upon(TemplateFile base) {
        Map<String, SectionFile> own = new TreeMap<>();
        sections.forEach(section -> own.put(section.element, section));
        List<SectionFile> all = new ArrayList<>();
        base.sections.forEach(section -> all.add(own.getOrDefault(section.element, section)));
        return new TemplateFile(null, title == null ? base.title : title, all);
    }
}
