package org.priorauth.lmn.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.priorauth.lmn.LmnSettings;
import org.priorauth.lmn.domain.Occasion;
import org.priorauth.lmn.domain.Template;
import org.priorauth.lmn.domain.Templates;

import io.quarkus.qute.Engine;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;

/**
 * The templates of {@code letters/*.yaml} and of the clinic's directory. All are read at start, and a mistake in one stops
 * the start, naming the place; later a changed directory is taken as a whole or not at all.
 */
@Startup
@Singleton
public class TemplateShelf implements Templates {

    private static final Logger LOG = Logger.getLogger(TemplateShelf.class);

    private final TemplateFiles files;
    private final Engine engine;
    private volatile Rack rack;
    private volatile String seen;

    @Inject
    public TemplateShelf(Engine engine, LmnSettings settings) {
        this(engine, settings.templates().directory());
    }

    public TemplateShelf(Engine engine, Optional<Path> directory) {
        this.files = new TemplateFiles(directory);
        this.engine = engine;
        this.seen = files.fingerprint();
        this.rack = read();
    }

    @Override
    public Template of(Occasion occasion) {
        return rack.of(occasion);
    }

    @Scheduled(every = "${lmn.templates.check-every:10s}")
    void look() {
        try {
            String now = files.fingerprint();
            if (!now.equals(seen)) {
                seen = now;
                rack = read();
                LOG.info("letter templates read again");
            }
        } catch (BrokenTemplate broken) {
            LOG.errorf("letter templates refused, the old ones stay in force: %s", broken.getMessage());
        }
    }

    private Rack read() {
        LayerReader reader = new LayerReader(new SectionCheck(engine));
        return new Rack(layers(reader, files.shipped()), layers(reader, files.own()), engine);
    }

    private static List<Layer> layers(LayerReader reader, Map<String, String> texts) {
        return texts.entrySet().stream()
                .flatMap(file -> reader.layers(file.getKey(), file.getValue()).stream()).toList();
    }
}
