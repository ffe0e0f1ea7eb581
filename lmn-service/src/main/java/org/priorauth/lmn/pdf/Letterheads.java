package org.priorauth.lmn.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.contracts.intake.Address;
import org.priorauth.contracts.intake.Clinic;
import org.priorauth.lmn.LmnSettings;
import org.priorauth.lmn.LmnSettings.LetterheadSettings;
import org.priorauth.lmn.domain.Known;

/** The tenant's letterhead, or else the clinic of the order. */
@ApplicationScoped
public class Letterheads {

    private final LmnSettings settings;

    Letterheads(LmnSettings settings) {
        this.settings = settings;
    }

    public Letterhead of(String tenant, Known known) {
        return Optional.ofNullable(settings.letterheads().get(tenant)).map(this::configured)
                .orElseGet(() -> ordered(known));
    }

    private Letterhead configured(LetterheadSettings own) {
        return new Letterhead(own.name(), own.lines().orElse(List.of()), own.phone().orElse(""), own.fax().orElse(""),
                own.npi().orElse(""), settings.zone());
    }

    private Letterhead ordered(Known known) {
        Clinic clinic = known.order() == null ? null : known.order().clinic();
        return clinic == null
                ? new Letterhead("", List.of(), "", "", "", settings.zone())
                : new Letterhead(text(clinic.name()), lines(clinic.address()), text(clinic.phone()),
                        text(clinic.fax()), text(clinic.npi()), settings.zone());
    }

    private static List<String> lines(Address address) {
        return address == null
                ? List.of()
                : Stream.concat(address.lines().stream(),
                        Stream.of("%s, %s %s".formatted(text(address.city()), text(address.state()),
                                text(address.postalCode()))))
                        .toList();
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
