package org.priorauth.submission.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.priorauth.infrastructure.FreePorts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Starts the other side, and makes this service quick to despair. */
public class Outside implements QuarkusTestResourceLifecycleManager {

    private FakePayer payer;
    private Archive archive;
    private Vault vault;

    @Override
    public Map<String, String> start() {
        SentRequests.forget();
        try {
            payer = new FakePayer();
            archive = new Archive();
            vault = new Vault();
            return settings();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Map<String, String> settings() throws IOException, GeneralSecurityException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("PRIORAUTH_SANDBOX_URL", payer.url());
        settings.put("PRIORAUTH_INTAKE_URL", archive.url());
        settings.put("PRIORAUTH_LMN_URL", archive.url());
        settings.put("PRIORAUTH_PUBLIC_URL", "http://127.0.0.1:9");
        settings.put("priorauth.submission.answer-within", "2S");
        settings.put("priorauth.submission.longest-answer", "1M");
        settings.put("priorauth.submission.retry.tries", "4");
        settings.put("priorauth.submission.retry.first-pause", "PT0.1S");
        settings.put("priorauth.submission.retry.settle", "PT0.5S");
        settings.put("priorauth.submission.silence", "PT4S");
        settings.put("priorauth.submission.overtaking", "PT0.2S");
        settings.put("priorauth.submission.due-soon", "PT0S");
        settings.put("PRIORAUTH_PAYER_SMART_CLIENT_ID", "riverside");
        settings.put("PRIORAUTH_PAYER_SMART_CURVE_CLIENT_ID", "riverside");
        settings.put("PRIORAUTH_PAYER_SMART_CURVE_ALGORITHM", "ES384");
        settings.put("PRIORAUTH_PAYER_ANTHEM_URL", payer.url() + "/elsewhere/anthem");
        settings.put("PRIORAUTH_PAYER_ANTHEM_TOKEN", "a-fixed-token");
        settings.put("PRIORAUTH_PAYER_BCBS_URL", "http://127.0.0.1:" + FreePorts.next());
        settings.put("PRIORAUTH_PAYER_MEDICAID_URL", vault.url());
        settings.put("PRIORAUTH_PAYER_DUAL_ELIGIBLE_URL", vault.url());
        settings.put("PRIORAUTH_PAYER_DUAL_ELIGIBLE_TRUST", vault.certificate().toString());
        settings.put("PRIORAUTH_PAYER_DUAL_ELIGIBLE_CERTIFICATE", vault.clientCertificate().toString());
        settings.put("PRIORAUTH_PAYER_DUAL_ELIGIBLE_CERTIFICATE_PASSWORD", Vault.PASSWORD);
        settings.put("priorauth.submission.clocks.medicare-advantage.expedited", "PT1S");
        settings.put("priorauth.submission.payers-folder", ownPayers().toString());
        settings.put("quarkus.log.level", "WARN");
        return settings;
    }

    /** An operator's own profiles: one whose requests a person looks at first, one with a log-in, one that is behind. */
    private Path ownPayers() {
        try {
            Path folder = Files.createTempDirectory("payers");
            profile(folder, "careful", false);
            profile(folder, "smart", true);
            profile(folder, "smart-curve", true);
            profile(folder, "behind", true);
            Files.writeString(folder.resolve("paper.yaml"), """
                                                            id: paper
                                                            name: Paper Health
                                                            line-of-business: commercial
                                                            endpoint: ${PRIORAUTH_SANDBOX_URL}/payers/paper/fhir
                                                            channels: [fax, portal]
                                                            """);
            return folder;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void profile(Path folder, String id, boolean confirms) throws IOException {
        Files.writeString(folder.resolve(id + ".yaml"), """
                                                        id: %s
                                                        name: %s Health
                                                        line-of-business: commercial
                                                        endpoint: ${PRIORAUTH_SANDBOX_URL}/payers/%s/fhir
                                                        auto-confirm: %s
                                                        """.formatted(id, id, id, confirms));
    }

    @Override
    public void stop() {
        if (payer != null) {
            payer.close();
        }
        if (archive != null) {
            archive.close();
        }
        if (vault != null) {
            vault.close();
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(payer, new TestInjector.MatchesType(FakePayer.class));
        injector.injectIntoFields(archive, new TestInjector.MatchesType(Archive.class));
        injector.injectIntoFields(vault, new TestInjector.MatchesType(Vault.class));
    }
}
