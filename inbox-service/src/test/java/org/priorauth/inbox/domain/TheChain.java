package org.priorauth.inbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.Topic;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Reason;
import org.priorauth.contracts.benefits.Ruling.Question;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.FollowUp;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Channel;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.inbox.settings.HouseRules;

/** What the stages may say of Maya's authorization. Its day is Monday, 2 March 2026; each word comes at its own second. */
public final class TheChain {

    public static final UUID ID = UUID.fromString("019caedc-2d18-7bb4-abe1-1cc855f64fb6");
    public static final UUID LETTER = UUID.fromString("019caedc-4488-7406-a4b9-951f974c3761");
    public static final Instant PAYER_OWES = Instant.parse("2026-03-09T12:00:00Z");

    private TheChain() {}

    public static Instant second(int number) {
        return Cast.NOON.plusSeconds(number);
    }

    public static RequestChanged request(RequestChanged.Outcome outcome, int revision, int orderRevision) {
        return request(ID, outcome, revision, orderRevision);
    }

    public static RequestChanged request(UUID id, RequestChanged.Outcome outcome, int revision, int orderRevision) {
        boolean withdrawn = outcome == RequestChanged.Outcome.WITHDRAWN;
        return new RequestChanged(id, outcome, revision, second(revision), Cast.EHR, orderRevision,
                withdrawn ? null : Cast.order(),
                outcome == RequestChanged.Outcome.INCOMPLETE ? List.of(BIRTH_DATE) : List.of(),
                withdrawn ? "The patient moved away." : null);
    }

    public static final MissingFact BIRTH_DATE = new MissingFact("patient.birth-date",
            "The patient's date of birth is missing.", "Bundle.entry.resource.ofType(Patient).birthDate");

    public static CoverageDetermined authRequired(int revision, int orderRevision, Answer letter) {
        return coverage(ID, CoverageDetermined.Outcome.AUTH_REQUIRED, revision, orderRevision, letter);
    }

    public static CoverageDetermined coverage(CoverageDetermined.Outcome outcome, int revision, int orderRevision) {
        return coverage(ID, outcome, revision, orderRevision, Answer.YES);
    }

    public static CoverageDetermined coverage(UUID id, CoverageDetermined.Outcome outcome, int revision,
            int orderRevision, Answer letter) {
        boolean asked = outcome == CoverageDetermined.Outcome.AUTH_REQUIRED;
        return new CoverageDetermined(id, outcome, revision, second(10 + revision), Actor.service("benefits"),
                orderRevision,
                asked
                        ? List.of(Cast.ruling(Question.AUTHORIZATION_REQUIRED, Answer.YES),
                                Cast.ruling(Question.LETTER_REQUIRED, letter))
                        : List.of(),
                List.of(), List.of(),
                asked ? List.of() : List.of(new Reason("payer." + outcome, "The payer said so.")));
    }

    public static LetterChanged letter(LetterChanged.Outcome outcome, int revision, int orderRevision) {
        return letter(ID, outcome, revision, orderRevision);
    }

    public static LetterChanged letter(UUID id, LetterChanged.Outcome outcome, int revision, int orderRevision) {
        boolean signed = outcome == LetterChanged.Outcome.SIGNED;
        return new LetterChanged(id, outcome, revision, second(20 + revision),
                signed ? Cast.CHEN : Actor.service("lmn"), LETTER, revision, orderRevision, List.of(),
                outcome == LetterChanged.Outcome.NEEDS_FACTS
                        ? List.of(new MissingFact("letter.goal", "Name at least one measurable goal.", null))
                        : List.of(),
                null, null);
    }

    public static SubmissionChanged submission(SubmissionChanged.Outcome outcome, int revision) {
        return submission(ID, outcome, revision);
    }

    public static SubmissionChanged submission(UUID id, SubmissionChanged.Outcome outcome, int revision) {
        boolean ready = outcome == SubmissionChanged.Outcome.READY;
        return new SubmissionChanged(id, outcome, revision, second(30 + revision), Actor.service("submission"),
                ready ? null : Channel.PAS, ready ? null : "urn:uuid:1", null, List.of(), List.of(), null,
                outcome == SubmissionChanged.Outcome.SENT || outcome == SubmissionChanged.Outcome.OVERDUE
                        ? PAYER_OWES
                        : null);
    }

    public static SubmissionChanged decided(int revision, Decision decision, LineDecision... lines) {
        return decided(ID, revision, decision, lines);
    }

    public static SubmissionChanged decided(UUID id, int revision, Decision decision, LineDecision... lines) {
        return new SubmissionChanged(id, SubmissionChanged.Outcome.DECIDED, revision, second(30 + revision),
                Actor.service("submission"), Channel.PAS, "urn:uuid:1", decision, List.of(lines), List.of(), null,
                null);
    }

    /** Approved, and the period is over. */
    public static SubmissionChanged expired(int revision) {
        return new SubmissionChanged(ID, SubmissionChanged.Outcome.DECIDED, revision, second(30 + revision),
                Actor.service("submission"), Channel.PAS, "urn:uuid:1", Decision.APPROVED, List.of(), List.of(), null,
                null, null, List.of(), new FollowUp("expired", "expired", List.of(), null, null, null, null));
    }

    public static LineDecision line(int number, String action, String authorizationNumber, String... notes) {
        return new LineDecision(number, action, List.of(), authorizationNumber, null, null, null, null,
                List.of(notes));
    }

    public static Case after(Announced... words) {
        return after(List.of(words));
    }

    public static Case after(List<? extends Announced> words) {
        Case one = Case.opened(words.isEmpty() ? ID : words.get(0).authorizationId());
        for (Announced word : words) {
            one = hear(one, word).now();
        }
        return one;
    }

    public static Told hear(Case one, Announced word) {
        Topic<?> topic = Topics.ALL.stream().filter(of -> of.payload().isInstance(word)).findFirst().orElseThrow();
        UUID event = UUID.nameUUIDFromBytes((topic.name() + word.revision()).getBytes());
        return one.hear(new Hearing(event, topic.name(), topic.stage(), word), HouseRules.SHIPPED);
    }
}
