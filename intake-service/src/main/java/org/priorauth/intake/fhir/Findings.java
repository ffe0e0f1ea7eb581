package org.priorauth.intake.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.ClinicalFact.Kind;

/**
 * Goals, plans of care, functional findings and questionnaires of the patient that belong to an order. Vital signs,
 * laboratory values and the rest of a chart are left where they are.
 */
final class Findings {

    /** US Core's categories for what a person can and cannot do. */
    private static final Set<String> FUNCTIONAL = Set.of("functional-status", "disability-status", "cognitive-status");

    /** Something said, the kind it usually is, and where. */
    record Said(String text, Kind kind, String source) {}

    private final BundleEntries entries;
    private final Links links;

    Findings(BundleEntries entries, Links links) {
        this.entries = entries;
        this.links = links;
    }

    List<Said> of(List<Service> services, List<Found<Condition>> conditions) {
        List<Said> said = new ArrayList<>();
        entries.all(Goal.class).stream()
                .filter(found -> belongs(found, found.resource().getSubject(), services)
                        || isFor(found.resource().getAddresses(), found, conditions))
                .forEach(found -> said.addAll(goal(found)));
        entries.all(CarePlan.class).forEach(found -> said.addAll(plan(found, services, conditions)));
        entries.all(Observation.class).stream().filter(found -> isFunctional(found, services))
                .forEach(found -> said.addAll(observation(found)));
        entries.all(QuestionnaireResponse.class).stream()
                .filter(found -> belongs(found, found.resource().getSubject(), services)
                        || links.names(found.resource().getBasedOn(), found, services))
                .forEach(found -> said.addAll(QuestionnaireText.said(found)));
        return said;
    }

    private boolean belongs(Found<? extends Resource> found, Reference subject, List<Service> services) {
        return (links.isNamed(services, found) || links.isAlone()) && links.isOfPatient(subject, found, services);
    }

    private boolean isFor(List<Reference> addresses, Found<? extends Resource> owner,
            List<Found<Condition>> conditions) {
        return conditions.stream().anyMatch(condition -> links.leadsTo(addresses, owner, condition.path()));
    }

    private static List<Said> goal(Found<Goal> found) {
        Goal goal = found.resource();
        String due = goal.getTarget().stream().map(target -> FhirDates.day(target.getDue()))
                .filter(day -> day != null).findFirst().map(day -> " (by " + day + ")").orElse("");
        return FhirCodes.words(goal.getDescription())
                .map(words -> List.of(new Said(words + due, Kind.GOAL, found.at("description")))).orElse(List.of());
    }

    /** A plan that belongs to the order, or is for what the order is for and has its service among its activities. */
    private List<Said> plan(Found<CarePlan> found, List<Service> services, List<Found<Condition>> conditions) {
        boolean own = links.isNamed(services, found);
        if (!own && !isFor(found.resource().getAddresses(), found, conditions)) {
            return List.of();
        }
        Stream<Said> words = Stream.of(new Said(found.resource().getDescription(), Kind.PLAN, found.at("description")),
                new Said(activities(found.resource(), services, own), Kind.PLAN, found.at("activity.detail.code")));
        return words.filter(said -> said.text() != null && !said.text().isBlank()).toList();
    }

    private static String activities(CarePlan plan, List<Service> services, boolean all) {
        Set<Code> ordered = services.stream().flatMap(service -> FhirCodes.codes(service.order().resource().getCode())
                .stream()).map(Findings::bare).collect(Collectors.toSet());
        return plan.getActivity().stream().map(activity -> activity.getDetail().getCode())
                .filter(code -> all || FhirCodes.codes(code).stream().map(Findings::bare).anyMatch(ordered::contains))
                .flatMap(code -> FhirCodes.words(code).stream()).distinct().collect(Collectors.joining("; "));
    }

    private static Code bare(Code code) {
        return new Code(code.system(), code.code(), null);
    }

    private boolean isFunctional(Found<Observation> found, List<Service> services) {
        boolean functional = links.isNamed(services, found) || found.resource().getCategory().stream()
                .map(CodeableConcept::getCoding)
                .flatMap(List::stream).anyMatch(coding -> FUNCTIONAL.contains(String.valueOf(coding.getCode())));
        return functional && belongs(found, found.resource().getSubject(), services);
    }

    private static List<Said> observation(Found<Observation> found) {
        Observation observation = found.resource();
        Optional<String> name = FhirCodes.words(observation.getCode());
        Optional<String> value = Values.words(observation.getValue());
        List<Said> said = new ArrayList<>();
        value.map(words -> name.map(of -> of + ": " + words).orElse(words))
                .ifPresent(words -> said.add(new Said(words, Kind.FUNCTIONAL_LIMITATION, found.at("value"))));
        for (int i = 0; i < observation.getNote().size(); i++) {
            said.add(new Said(observation.getNote().get(i).getText(), Kind.FUNCTIONAL_LIMITATION,
                    found.at("note[" + i + "].text")));
        }
        return said;
    }
}
