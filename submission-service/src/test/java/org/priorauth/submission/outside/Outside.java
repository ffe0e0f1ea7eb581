package org.priorauth.submission.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        return Map.of(
                "PRIORAUTH_SANDBOX_URL", payer.url(),
                "PRIORAUTH_INTAKE_URL", archive.url(),
                "PRIORAUTH_LMN_URL", archive.url(),
                "PRIORAUTH_PUBLIC_URL", "http://127.0.0.1:9",
                "priorauth.submission.answer-within", "2S",
                "priorauth.submission.longest-answer", "1M",
                "priorauth.submission.retry.tries", "4",
                "priorauth.submission.retry.first-pause", "PT0.1S",
                "priorauth.submission.silence", "PT3S",
                "quarkus.log.level", "WARN");
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
