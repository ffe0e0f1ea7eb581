package org.priorauth.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** How the sandbox is put together. */
class ArchitectureTest {

    private static final JavaClasses SANDBOX = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.priorauth.sandbox");

    @Test
    void thePayerKnowsNoWireFormat() {
        classes().that().resideInAPackage("..sandbox.payer..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.priorauth.sandbox.payer..").check(SANDBOX);
    }

    @Test
    void thePackagesDoNotGoRoundInCircles() {
        slices().matching("org.priorauth.sandbox.(**)").should().beFreeOfCycles().check(SANDBOX);
    }
}
