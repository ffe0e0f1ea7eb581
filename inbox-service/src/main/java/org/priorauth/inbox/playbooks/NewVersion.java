package org.priorauth.inbox.playbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem.Element;
import org.priorauth.contracts.Wire;
import org.priorauth.inbox.texts.Template;
import org.priorauth.inbox.texts.Variables;

/** A new version of a playbook, as a lead sends it. */
@Schema(description = "The steps in their order")
record NewVersion(@Schema(required = true, description = "1 to 30") List<Playbook.Step> steps) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int MOST = 30;
    private static final int LONGEST = 2_000;

    NewVersion {
        steps = Wire.list(steps);
    }

    /** What cannot be taken; a variable that does not exist would be a gap in every case. */
    List<Element> faults() {
        List<Element> faults = new ArrayList<>();
        if (steps.isEmpty() || steps.size() > MOST
                || steps.stream().map(Playbook.Step::id).distinct().count() != steps.size()) {
            faults.add(new Element("/steps", "count", "1 to 30 steps, each with an id of its own."));
        }
        for (int i = 0; i < steps.size(); i++) {
            check(steps.get(i), "/steps/" + i, faults);
        }
        return faults;
    }

    private static void check(Playbook.Step step, String at, List<Element> faults) {
        if (step.id() == null || !ID.matcher(step.id()).matches()) {
            faults.add(new Element(at + "/id", "unacceptable", "a-z, 0-9 and hyphens, at most 40."));
        }
        if (step.text() == null || step.text().isBlank() || step.text().length() > LONGEST) {
            faults.add(new Element(at + "/text", "length", "1 to 2000 characters."));
        } else {
            Template.variables(step.text()).stream().filter(name -> !Variables.NAMES.contains(name))
                    .forEach(name -> faults
                            .add(new Element(at + "/text", "unknown-variable", "There is no " + name + ".")));
        }
    }
}
