package org.priorauth.sandbox.answer;

import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.ParameterComponent;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UrlType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.payer.Case;

/** The payer's question as PAS Task (profile-task): where to answer, by when, what for which line. */
final class AskedByTask {

    // LOINC 102089-0 says that the answer is a questionnaire, found by its context (PAS ainfo-3)
    private static final String QUESTIONNAIRE = "102089-0";
    private static final String OPERATION = "/$submit-attachment";

    private final Case known;
    private final String base;

    AskedByTask(Case known, String base) {
        this.known = known;
        this.base = base;
    }

    Task document() {
        Task task = task("attachment-request-code");
        input(task, "attachments-needed", Written.concept(Urls.LOINC, Question.PROGRESS_NOTE));
        return task;
    }

    Task questionnaire() {
        Task task = task("attachment-request-questionnaire");
        input(task, "attachments-needed", Written.concept(Urls.LOINC, QUESTIONNAIRE));
        input(task, "questionnaire-context", new StringType(known.pendNumber()));
        return task;
    }

    private Task task(String code) {
        Task task = new Task().setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.ORDER)
                .setCode(Written.concept(Urls.PAS_CODES, code))
                .setFor(new Reference(known.filing().parties().patient()))
                .setRequester(named("urn:priorauth:sandbox:payer", known.payer()))
                .setOwner(named(Urls.NPI, known.filing().organizations().stream().sorted().findFirst().orElse("none")))
                .setReasonCode(Written.concept(Urls.PAS_CODES, "priorAuthorization"))
                .setReasonReference(new Reference(known.filing().claimUrl()));
        task.setId(known.questionId().toString());
        task.getMeta().addProfile(Urls.PAS + "profile-task");
        task.addIdentifier().setSystem(Asks.QUESTION).setValue(known.questionId().toString());
        task.getRestriction().setPeriod(new Period().setEndElement(new DateTimeType(Asks.due(known).toString())));
        task.addInput(
                new ParameterComponent(Written.concept(Urls.PAS_CODES, "payer-url"), new UrlType(base + OPERATION)));
        return task;
    }

    private void input(Task task, String type, Type value) {
        ParameterComponent input = new ParameterComponent(Written.concept(Urls.PAS_CODES, type), value);
        input.addExtension(Urls.PAS + "extension-serviceLineNumber",
                new PositiveIntType(known.filing().lines().get(0).sequence()));
        task.addInput(input);
    }

    private static Reference named(String system, String value) {
        return new Reference().setIdentifier(new Identifier().setSystem(system).setValue(value));
    }
}
