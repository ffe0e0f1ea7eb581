package org.priorauth.submission.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Starts the other side, and makes this service quick to despair. */
public class Outside implements QuarkusTestResourceLifecycleManager {

    private FakePayer payer;
    private Archive archive;

    @Override
    public Map<String, String> start() {
        try {
            payer = new FakePayer();
            archive = new Archive();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("PRIORAUTH_SANDBOX_URL", payer.url());
        settings.put("PRIORAUTH_INTAKE_URL", archive.url());
        settings.put("PRIORAUTH_LMN_URL", archive.url());
        settings.put("PRIORAUTH_PUBLIC_URL", "http://127.0.0.1:9");
        settings.put("priorauth.submission.answer-within", "2S");
        settings.put("priorauth.submission.longest-answer", "1M");
        settings.put("priorauth.submission.retry.tries", "4");
        settings.put("priorauth.submission.retry.first-pause", "PT0.1S");
        settings.put("priorauth.submission.silence", "PT4S");
        settings.put("priorauth.submission.clocks.medicare-advantage.expedited", "PT1S");
        settings.put("priorauth.submission.payers-folder", carefulPayer().toString());
        settings.put("quarkus.log.level", "WARN");
        return settings;
    }

    /** An operator's own profile, of a payer whose requests a person looks at first. */
    private Path carefulPayer() {
        try {
            Path folder = Files.createTempDirectory("payers");
            Files.writeString(folder.resolve("careful.yaml"), """
                                                              id: careful
                                                              name: Careful Health
                                                              line-of-business: commercial
                                                              endpoint: ${PRIORAUTH_SANDBOX_URL}/payers/careful/fhir
                                                              auto-confirm: false
                                                              """);
            return folder;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void stop() {
        if (payer != null) {
            payer.close();
        }
        if (archive != null) {
            archive.close();
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(payer, new TestInjector.MatchesType(FakePayer.class));
        injector.injectIntoFields(archive, new TestInjector.MatchesType(Archive.class));
    }
}
