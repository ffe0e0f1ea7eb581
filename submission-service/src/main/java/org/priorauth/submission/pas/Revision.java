package org.priorauth.submission.pas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;

/**
 * What an update does to the lines of a claim: every item and sequence is kept; what is new, other, or no longer wanted
 * says so (PAS 2.2.1, spec-65 to spec-72, prof-7). Where the guide contradicts itself (spec-72), an added entry is marked
 * {@code added}, as its own example does.
 */
final class Revision {

    private static final String CHANGED = Pas.BASE + "extension-infoChanged";
    private static final String CANCELLED = Pas.BASE + "modifierextension-infoCancelled";
    private static final String CERTIFICATION = Pas.BASE + "extension-certificationType";
    private static final String SERVICE = Pas.BASE + "extension-requestedService";
    /** The numbers of the payer's that a line bears once it was answered. */
    private static final List<String> NUMBERS = List.of(Pas.BASE + "extension-authorizationNumber",
            Pas.BASE + "extension-administrationReferenceNumber");

    private Revision() {}

    /** What an earlier update marked is old news; what it cancelled stays cancelled. */
    static void forget(Claim claim) {
        claim.getItem().forEach(item -> without(item, CHANGED));
        claim.getSupportingInfo().forEach(info -> info.getExtension().removeIf(one -> one.getUrl().equals(CHANGED)));
    }

    /** The lines as they are wanted now. */
    static void apply(Claim claim, Bundle before, Bundle now) {
        List<ItemComponent> wanted = ((Claim) now.getEntryFirstRep().getResource()).getItem();
        List<ItemComponent> kept = claim.getItem().stream()
                .map(item -> wanted.stream().filter(one -> one.getSequence() == item.getSequence()).findFirst()
                        .map(one -> same(item, before, one, now) ? item : changed(item, one))
                        .orElseGet(() -> cancelled(item)))
                .toList();
        List<ItemComponent> added = wanted.stream()
                .filter(one -> claim.getItem().stream().noneMatch(item -> item.getSequence() == one.getSequence()))
                .map(one -> marked(one.copy(), "added")).toList();
        claim.setItem(Stream.concat(kept.stream(), added.stream()).toList());
        claim.setDiagnosis(((Claim) now.getEntryFirstRep().getResource()).getDiagnosis());
    }

    /** Nothing is wanted any more: each line says so, and the claim as a whole. */
    static void cancel(Claim claim) {
        claim.setItem(claim.getItem().stream().map(Revision::cancelled).toList());
        claim.addExtension(Pas.extension("extension-certificationType", Pas.x12("1322", "3")));
    }

    static boolean isCancelled(ItemComponent item) {
        return item.getModifierExtension().stream().anyMatch(one -> one.getUrl().equals(CANCELLED));
    }

    /** 1322 S: revised. The payer's numbers stay with the line. */
    private static ItemComponent changed(ItemComponent before, ItemComponent wanted) {
        ItemComponent item = marked(certified(wanted.copy(), "S"), "changed");
        before.getExtension().stream().filter(one -> NUMBERS.contains(one.getUrl())).map(Extension::copy)
                .forEach(item::addExtension);
        return item;
    }

    /** 1322 3: cancel. Only newly cancelled is a change. */
    private static ItemComponent cancelled(ItemComponent before) {
        if (isCancelled(before)) {
            return before;
        }
        ItemComponent item = marked(certified(before.copy(), "3"), "changed");
        item.addModifierExtension(new Extension(CANCELLED, new BooleanType(true)));
        return item;
    }

    private static ItemComponent certified(ItemComponent item, String type) {
        without(item, CERTIFICATION);
        item.addExtension(Pas.extension("extension-certificationType", Pas.x12("1322", type)));
        return item;
    }

    private static ItemComponent marked(ItemComponent item, String how) {
        without(item, CHANGED);
        item.addExtension(new Extension(CHANGED, new CodeType(how)));
        return item;
    }

    private static void without(ItemComponent item, String url) {
        item.getExtension().removeIf(one -> one.getUrl().equals(url));
    }

    /** The same is asked: a line that was cancelled and comes back is not. */
    private static boolean same(ItemComponent one, Bundle before, ItemComponent other, Bundle now) {
        return !isCancelled(one) && asked(one).equalsDeep(asked(other))
                && order(one, before).equals(order(other, now));
    }

    private static ItemComponent asked(ItemComponent item) {
        ItemComponent bare = item.copy();
        NUMBERS.forEach(url -> without(bare, url));
        List.of(CHANGED, CERTIFICATION, SERVICE).forEach(url -> without(bare, url));
        return bare;
    }

    /** The order behind a line, but for its name. */
    private static Optional<String> order(ItemComponent item, Bundle bundle) {
        return item.getExtension().stream().filter(one -> one.getUrl().equals(SERVICE))
                .map(one -> ((Reference) one.getValue()).getReference())
                .flatMap(url -> bundle.getEntry().stream().filter(entry -> entry.getFullUrl().equals(url)))
                .map(entry -> Orders.content(entry.getResource())).findFirst();
    }
}
