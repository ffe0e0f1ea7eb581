package org.priorauth.chassis.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import java.util.List;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house that a machine can check. */
public final class ArchitectureRules {

    private static final Set<String> SERVICES = Set.of("intake", "benefits", "lmn", "submission", "inbox");

    private ArchitectureRules() {}

    /** Checks the production classes of one service, {@code org.priorauth.<stage>}. */
    public static void check(String rootPackage) {
        JavaClasses service = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage);
        if (service.isEmpty()) {
            throw new AssertionError("no classes below " + rootPackage);
        }
        rules(rootPackage).forEach(rule -> rule.check(service));
    }

    private static List<ArchRule> rules(String rootPackage) {
        return List.of(noOtherService(rootPackage), pureDomain(), nothingPublishedBesideTheOutbox(), noGrabBags(),
                noHiddenClock(), noSetters());
    }

    private static ArchRule noOtherService(String rootPackage) {
        String[] others = SERVICES.stream().map(name -> "org.priorauth." + name + "..")
                .filter(name -> !name.startsWith(rootPackage + "..")).toArray(String[]::new);
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(others)
                .because("services meet on topics only");
    }

    private static ArchRule pureDomain() {
        return classes().that().resideInAPackage("..domain..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.priorauth.contracts..", "..domain..").allowEmptyShould(true)
                .because("rules are read and tested without a framework");
    }

    private static ArchRule nothingPublishedBesideTheOutbox() {
        return noClasses().should().dependOnClassesThat().haveNameMatching(".*(Emitter|KafkaProducer)")
                .because("an event leaves through the outbox or not at all");
    }

    private static ArchRule noGrabBags() {
        return noClasses().should().haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Dto)")
                .because("a name says what the thing is in the clinic");
    }

    private static ArchRule noHiddenClock() {
        return noClasses().should().callMethod(java.time.Instant.class, "now").orShould()
                .callMethod(java.time.LocalDate.class, "now").orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .because("time and ids are arguments");
    }

    private static ArchRule noSetters() {
        return noMethods().that().areDeclaredInClassesThat().resideInAPackage("..domain..").should()
                .haveNameMatching("set[A-Z].*").allowEmptyShould(true).because("states are types");
    }
}
