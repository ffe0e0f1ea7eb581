package org.priorauth.sandbox.fhir;

import java.util.ArrayList;
import java.util.List;

import org.priorauth.sandbox.rules.Requirement;
import org.priorauth.sandbox.rules.Violation;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;

/** Collects what HAPI would skip over: HAPI names the element, the text of the body tells its place. */
final class Strictness implements IParserErrorHandler {

    /** A complaint about an element; {@code value} helps to find it and goes no further. */
    private record Complaint(Requirement about, String element, String value) {}

    private final List<Complaint> complaints = new ArrayList<>();

    List<Violation> violations(byte[] body) {
        if (complaints.isEmpty()) {
            return List.of();
        }
        Whereabouts whereabouts = new Whereabouts(body);
        return complaints.stream().map(it -> it.about()
                .violated(whereabouts.of(it.element(), it.value()), "element " + it.element())).distinct().toList();
    }

    private void complain(Requirement about, String element, String value) {
        complaints.add(new Complaint(about, element, value));
    }

    @Override
    public void unknownElement(IParseLocation at, String element) {
        complain(FhirJson.KNOWN, element, null);
    }

    @Override
    public void unknownAttribute(IParseLocation at, String attribute) {
        complain(FhirJson.KNOWN, attribute, null);
    }

    @Override
    public void unexpectedRepeatingElement(IParseLocation at, String element) {
        complain(FhirJson.KNOWN, element, null);
    }

    @Override
    public void incorrectJsonType(IParseLocation at, String element, ValueType expected, ScalarType expectedScalar,
            ValueType found, ScalarType foundScalar) {
        complain(FhirJson.KNOWN, element, null);
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(IParseLocation at) {
        complain(FhirJson.KNOWN, "extension", null);
    }

    @Override
    public void invalidValue(IParseLocation at, String value, String why) {
        complain(FhirJson.VALID, at == null ? "value" : at.getParentElementName(), value);
    }

    @Override
    public void missingRequiredElement(IParseLocation at, String element) {
        complain(FhirJson.KNOWN, element, null);
    }

    @Override
    public void containedResourceWithNoId(IParseLocation at) {
        complain(FhirJson.KNOWN, "contained", null);
    }

    @Override
    public void unknownReference(IParseLocation at, String reference) {
        complain(FhirJson.VALID, "reference", reference);
    }

    @Override
    public void invalidInternalReference(IParseLocation at, String reference) {
        complain(FhirJson.VALID, "reference", reference);
    }
}
