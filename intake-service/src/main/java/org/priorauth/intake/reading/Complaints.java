package org.priorauth.intake.reading;

import java.util.ArrayList;
import java.util.List;

import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Problem.Element;

/** Collects what is wrong with a message, so that the sender hears of all of it at once, up to a limit. */
public final class Complaints {

    private static final int MOST = 50;

    private final List<Element> elements = new ArrayList<>();

    /**
     * @param element where: a FHIRPath or a JSON Pointer
     * @param message what is wrong there, without the value itself
     */
    public void add(String element, String code, String message) {
        Element complaint = new Element(element, code, message);
        if (elements.size() < MOST && !elements.contains(complaint)) {
            elements.add(complaint);
        }
    }

    public boolean isEmpty() { return elements.isEmpty(); }

    /** A 422 whose code is the first complaint's. */
    public Problem problem(String title) {
        return Problem.of(422, elements.get(0).code(), title, "Correct the elements named below and send it again.")
                .naming(elements);
    }
}
