package org.priorauth.lmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.intake.Order;
import org.priorauth.lmn.domain.Drafting;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Templates;
import org.priorauth.lmn.template.TemplateShelf;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;

/** The shipped templates and the cast's facts, outside a container. */
public final class Workshop {

    public static final UUID AUTHORIZATION = new UUID(0x019caedc2d187bb4L, 0xabe11cc855f64fb6L);
    public static final UUID LETTER = new UUID(0x019caedc44887406L, 0xa4b9951f974c3761L);
    public static final UUID ORDER_EVENT = new UUID(1, 1);
    public static final UUID COVERAGE_EVENT = new UUID(2, 2);

    public static final Engine ENGINE = Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(name -> Optional.of(new Resource("/templates/" + name))).build();
    public static final Templates TEMPLATES = new TemplateShelf(ENGINE, Optional.empty());
    public static final Drafting DRAFTING = new Drafting(TEMPLATES);

    private Workshop() {}

    /** The order accepted, authorization and letter required. */
    public static Known known(Order order) {
        return Known.nothing().hear(Cast.accepted(AUTHORIZATION, order), ORDER_EVENT)
                .hear(Cast.authRequired(AUTHORIZATION, Answer.YES), COVERAGE_EVENT);
    }

    /** A template among the resources. */
    private record Resource(String path) implements TemplateLocation {

        @Override
        public Reader read() {
            return new InputStreamReader(new ByteArrayInputStream(bytes()), StandardCharsets.UTF_8);
        }

        private byte[] bytes() {
            try (InputStream file = Workshop.class.getResourceAsStream(path)) {
                return file.readAllBytes();
            } catch (IOException thrown) {
                throw new UncheckedIOException(thrown);
            }
        }

        @Override
        public Optional<Variant> getVariant() { return Optional.of(Variant.forContentType(Variant.TEXT_HTML)); }
    }
}
