package org.priorauth.lmn.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.contracts.intake.Address;
import org.priorauth.contracts.intake.Clinic;
import org.priorauth.lmn.LmnSettings;
import org.priorauth.lmn.LmnSettings.LetterheadSettings;
import org.priorauth.lmn.domain.Known;

import io.quarkus.runtime.Startup;

/** The tenant's letterhead, or else the clinic of the order. */
@Startup
@ApplicationScoped
public class Letterheads {

    private final LmnSettings settings;
    private final Map<String, Logo> logos = new HashMap<>();

    Letterheads(LmnSettings settings) {
        this.settings = settings;
        settings.letterheads().forEach((tenant, own) -> own.logo().ifPresent(file -> logos.put(tenant,
                Logo.read("lmn.letterheads." + tenant + ".logo", file, own.logoText().orElse(own.name())))));
    }

    public Letterhead of(String tenant, Known known) {
        return Optional.ofNullable(settings.letterheads().get(tenant)).map(own -> configured(own, logos.get(tenant)))
                .orElseGet(() -> ordered(known));
    }

    private Letterhead configured(LetterheadSettings own, Logo logo) {
        return new Letterhead(own.name(), own.lines().orElse(List.of()), own.phone().orElse(""), own.fax().orElse(""),
                own.npi().orElse(""), settings.zone(), logo);
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
