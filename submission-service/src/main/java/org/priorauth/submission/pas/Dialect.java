package org.priorauth.submission.pas;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.submission.payer.Access;

/**
 * Which version of Da Vinci PAS an answer declares in {@code meta.profile}. Other versions put the same words in other
 * places: what declares one is named and not half read. What declares nothing is read.
 */
public final class Dialect {

    private static final String GUIDE = "http://hl7.org/fhir/us/davinci-pas/";
    private static final String FHIR_ITSELF = "http://hl7.org/fhir/StructureDefinition/";

    /** The specification's own profiles of one version, as newer servers name them. */
    private static final Pattern NEWER = Pattern.compile("http://hl7\\.org/fhir/(\\d\\.\\d)/");

    private Dialect() {}

    /** The name of the version or profile that is not read, for people; empty where nothing speaks against reading. */
    public static Optional<String> foreign(IBaseResource answer, Access access) {
        return parts(answer).map(one -> foreign(one, access)).flatMap(Optional::stream).findFirst();
    }

    /** A version as it may stand in a sentence: what a payer sends there is not to be trusted. */
    public static String named(String version) {
        return version.matches("[0-9A-Za-z.-]{1,20}") ? "Da Vinci PAS " + version : "another version of Da Vinci PAS";
    }

    private static Optional<String> foreign(Resource resource, Access access) {
        List<String> profiles = resource.getMeta().getProfile().stream().map(PrimitiveType::getValue)
                .filter(url -> url != null && !url.startsWith(FHIR_ITSELF)).toList();
        List<String> ours = profiles.stream().filter(url -> url.startsWith(GUIDE)).toList();
        if (ours.isEmpty()) {
            return profiles.isEmpty() || !(resource instanceof ClaimResponse)
                    ? Optional.empty()
                    : Optional.of(profiles.stream().map(NEWER::matcher).filter(Matcher::lookingAt)
                            .map(version -> "FHIR " + version.group(1)).findFirst()
                            .orElse("a profile that is not Da Vinci PAS"));
        }
        return ours.stream().anyMatch(url -> version(url).map(access::reads).orElse(true))
                ? Optional.empty()
                : ours.stream().flatMap(url -> version(url).stream()).findFirst().map(Dialect::named);
    }

    private static Optional<String> version(String canonical) {
        int bar = canonical.indexOf('|');
        return bar < 0 ? Optional.empty() : Optional.of(canonical.substring(bar + 1));
    }

    /** Answers lie in Bundles, and those in Parameters. */
    private static Stream<Resource> parts(IBaseResource resource) {
        if (resource instanceof Bundle bundle) {
            return Stream.concat(Stream.of(bundle), bundle.getEntry().stream()
                    .map(Bundle.BundleEntryComponent::getResource).filter(one -> one != null).flatMap(Dialect::parts));
        }
        if (resource instanceof Parameters parameters) {
            return parameters.getParameter().stream()
                    .map(Parameters.ParametersParameterComponent::getResource).filter(one -> one != null)
                    .flatMap(Dialect::parts);
        }
        return resource instanceof ClaimResponse response ? Stream.of(response) : Stream.empty();
    }
}
