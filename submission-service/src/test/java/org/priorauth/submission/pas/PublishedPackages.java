package org.priorauth.submission.pas;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StructureDefinition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;

/**
 * The published FHIR packages (CC0). They come from no registry that a build can reach, so that they lie beside the
 * repository. Where they are missing, their tests are skipped with the reason; in CI that is a failure.
 */
public final class PublishedPackages {

    /** Alone, PAS gives dozens of false errors: its profiles stand on these. */
    private static final List<String> NEEDED = List.of("davinci_pas_2.2.1.tgz", "us_core_700.tgz", "us_core_610.tgz",
            "us_core_311.tgz", "davinci-hrex-1.0.0.tgz", "davinci_crd_2.2.0-preview.tgz");
    private static final Set<String> KINDS = Set.of("StructureDefinition", "ValueSet", "CodeSystem");

    private static final List<String> MISPLACED = List.of("/extension-infoChanged", "/modifierextension-infoCancelled");

    private PublishedPackages() {}

    public static void areNeeded() {
        List<String> missing = NEEDED.stream().filter(name -> !Files.isRegularFile(folder().resolve(name))).toList();
        if (missing.isEmpty()) {
            return;
        }
        String reason = "The published FHIR packages " + missing + " are not in " + folder()
                + ": nothing was validated against the PAS profiles.";
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(reason);
        }
        System.out.println("SKIPPED: " + reason);
        assumeTrue(false, reason);
    }

    static IValidationSupport load(FhirContext fhir) {
        PrePopulatedValidationSupport all = new PrePopulatedValidationSupport(fhir);
        NEEDED.forEach(name -> read(name, (file, text) -> {
            if (KINDS.contains(file.split("-")[0])) {
                all.addResource(mended(fhir.newJsonParser().parseResource(text)));
            }
        }));
        return all;
    }

    /**
     * profile-claim-update has infoChanged and infoCancelled on supportingInfo as well (prof-8, prof-10), but the extensions
     * as published allow Claim.item alone: the validator would refuse what the guide demands.
     */
    private static IBaseResource mended(IBaseResource resource) {
        if (resource instanceof StructureDefinition definition
                && MISPLACED.stream().anyMatch(definition.getUrl()::endsWith)) {
            definition.addContext().setType(StructureDefinition.ExtensionContextType.ELEMENT)
                    .setExpression("Claim.supportingInfo");
        }
        return resource;
    }

    /** The names of all of the guide's examples. */
    public static List<String> examples() {
        List<String> names = new ArrayList<>();
        read(NEEDED.get(0), (name, text) -> {
            if (name.startsWith("example/")) {
                names.add(name.substring("example/".length()));
            }
        });
        return names;
    }

    /** The guide's own list of what it wants: a Requirements resource. */
    public static String requirements() {
        try {
            return Files.readString(folder().resolve("pas-requirements.json"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The guide's own examples of one kind, e.g. {@code ClaimResponse}. */
    public static String example(String file) {
        StringBuilder found = new StringBuilder();
        read(NEEDED.get(0), (name, text) -> {
            if (name.equals("example/" + file)) {
                found.append(text);
            }
        });
        return found.toString();
    }

    private interface Visitor {

        void see(String file, String text);
    }

    private static void read(String name, Visitor visitor) {
        try (InputStream in = Files.newInputStream(folder().resolve(name));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String file = entry.getName().replaceFirst("^package/", "");
                if (file.endsWith(".json") && (!file.contains("/") || file.startsWith("example/"))) {
                    visitor.see(file, new String(tar.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty("priorauth.root", ".."), "..", "shared", "data", "igs").normalize();
    }

    static IBaseResource parsed(FhirContext fhir, String text) {
        return fhir.newJsonParser().parseResource(text);
    }
}
