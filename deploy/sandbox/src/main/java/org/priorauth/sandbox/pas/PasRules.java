package org.priorauth.sandbox.pas;

import java.util.List;

import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Mandatory;
import org.priorauth.sandbox.rules.Rule;
import org.priorauth.sandbox.rules.RuleBook;
import org.priorauth.sandbox.rules.bundle.*;
import org.priorauth.sandbox.rules.claim.*;
import org.priorauth.sandbox.rules.document.*;
import org.priorauth.sandbox.rules.item.*;
import org.priorauth.sandbox.rules.party.*;
import org.priorauth.sandbox.rules.update.*;

/** What a PAS payer requires of a submission and of an inquiry. */
public final class PasRules {

    public static final RuleBook<PasRequest> SUBMIT = new RuleBook<>("Claim/$submit", List.of(bundle(2), claim(2),
            join(List.of(asked(), references(), contents(), items(), parties(), documents(), update()))));

    public static final RuleBook<PasRequest> INQUIRE = new RuleBook<>("Claim/$inquire", List.of(bundle(1), claim(1),
            join(List.of(references(), parties(), List.of(new SequencesAreDistinct())))));

    private PasRules() {}

    private static List<Rule<PasRequest>> bundle(int claims) {
        return List.of(new BundleIsACollection(), new BundleIsIdentified(), new BundleIsDated(),
                new EntriesHoldResources(),
                new EntriesAreLocated(), new EntriesAreDistinct(), new FullUrlsAgreeWithIds(), new EntriesArePlain(),
                new ClaimComesFirst(), new ClaimsAreCounted(claims));
    }

    private static List<Rule<PasRequest>> claim(int identifiers) {
        return List.of(new ClaimIsIdentified(identifiers), new ClaimIsActive(), new ClaimAsksForAuthorization(),
                new ClaimIsTyped(), says("patient"), says("created"), says("insurer"), says("provider"),
                says("priority"), new InsuranceIsFocal());
    }

    private static List<Rule<PasRequest>> asked() {
        return List.of(new SomethingIsAsked());
    }

    private static Rule<PasRequest> says(String element) {
        return new Mandatory<>("claim-" + element, "The Claim has " + element + ".",
                "PAS 2.2.1 profile-claim, Claim." + element + " 1..1", "Bundle.entry[0].resource." + element,
                request -> request.claim().value().getNamedProperty(element).hasValues());
    }

    private static List<Rule<PasRequest>> references() {
        return List.of(new ReferencesResolve(), new PartiesAreOfTheirKind());
    }

    private static List<Rule<PasRequest>> contents() {
        return List.of(new SequencesAreDistinct(), new SequencesPointSomewhere(), new DiagnosesAreCoded(),
                new CareTeamHasScope(), new CareTeamFits(), new InformationIsCategorised(), new DocumentsAreDescribed(),
                new MessagesAreText(), new EventsAreTimed());
    }

    private static List<Rule<PasRequest>> items() {
        return List.of(new RequestTypeIsSaid(), new CertificationTypeIsSaid(), new CategoryIsSaid(),
                new LocationIsSaid(),
                new ServiceIsCoded(), new QuantityIsMeasured(), new DatesAreFull(), new AppealsSayTheLevelOfService());
    }

    private static List<Rule<PasRequest>> parties() {
        return List.of(new CoverageIsActive(), new MemberIsNamed(), new DependentsHaveASubscriber(),
                new OrganizationsAreActive(), new PatientsAreIdentified(), new PractitionersAreNamed());
    }

    private static List<Rule<PasRequest>> documents() {
        return List.of(new DocumentsAreCited(), new DocumentsAreComplete(), new AttachmentsCarryTheirData(),
                new AttachmentsAreNotLinked());
    }

    private static List<Rule<PasRequest>> update() {
        return List.of(new UpdateNamesItsPrior(), new PriorIsIncluded(), new GrandparentStaysOut(),
                new EntriesAreKept(),
                new ChangesAreFlagged(), new CancellationsAreComplete());
    }

    private static List<Rule<PasRequest>> join(List<List<Rule<PasRequest>>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }
}
