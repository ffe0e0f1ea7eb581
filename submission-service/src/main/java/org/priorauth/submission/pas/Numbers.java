package org.priorauth.submission.pas;

import java.util.List;
import java.util.function.Consumer;

import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.priorauth.contracts.submission.LineDecision;

/** The numbers the payer gave the lines of a request go back with every update (278 REF*BB, REF*NT). */
final class Numbers {

    private Numbers() {}

    static Consumer<Claim> of(List<LineDecision> told) {
        return claim -> told.stream().filter(line -> line.line() != null).forEach(line -> claim.getItem().stream()
                .filter(item -> item.getSequence() == line.line()).forEach(item -> number(item, line)));
    }

    private static void number(ItemComponent item, LineDecision line) {
        set(item, "extension-authorizationNumber", line.authorizationNumber());
        set(item, "extension-administrationReferenceNumber", line.administrativeReference());
    }

    private static void set(ItemComponent item, String name, String number) {
        if (number != null) {
            item.getExtension().removeIf(one -> one.getUrl().equals(Pas.BASE + name));
            item.addExtension(Pas.extension(name, new StringType(number)));
        }
    }
}
