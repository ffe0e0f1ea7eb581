package org.priorauth.submission.outside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

import org.priorauth.chassis.testing.TestJson;

import io.vertx.core.Vertx;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SelfSignedCertificate;

/** A payer behind mutual TLS, whose own certificate no public authority issued. It approves whatever gets in. */
public class Vault implements AutoCloseable {

    static final String PASSWORD = "changeit";

    private final SelfSignedCertificate itself = SelfSignedCertificate.create("localhost");
    private final SelfSignedCertificate client = SelfSignedCertificate.create("riverside");
    private final AtomicInteger submissions = new AtomicInteger();
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;

    Vault() {
        server = vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(0).setSsl(true)
                .setKeyCertOptions(itself.keyCertOptions()).setTrustOptions(client.trustOptions())
                .setClientAuth(ClientAuth.REQUIRED)).requestHandler(this::handle);
        server.listen().toCompletionStage().toCompletableFuture().join();
    }

    String url() {
        return "https://localhost:" + server.actualPort() + "/fhir";
    }

    /** For a profile's {@code trust}. */
    Path certificate() {
        return Path.of(itself.certificatePath());
    }

    /** For a profile's {@code certificate}: a PKCS 12 file. */
    Path clientCertificate() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        Certificate issued = CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(Path.of(client.certificatePath()))));
        store.setKeyEntry("riverside", key(Path.of(client.privateKeyPath())), PASSWORD.toCharArray(),
                new Certificate[]{issued});
        Path file = Files.createTempFile("riverside", ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    public int submissions() {
        return submissions.get();
    }

    private static PrivateKey key(Path pem) throws IOException, GeneralSecurityException {
        String bare = Files.readString(pem).replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(bare)));
    }

    private void handle(HttpServerRequest request) {
        if (!request.path().endsWith("$submit")) {
            request.response().setStatusCode(404).end();
            return;
        }
        request.bodyHandler(body -> {
            submissions.incrementAndGet();
            SentRequests.keep(body.getBytes());
            try {
                Received received = new Received(TestJson.MAPPER.readTree(body.getBytes()), body.getBytes());
                request.response().putHeader("Content-Type", "application/fhir+json")
                        .end(Answers.every(received, "A1").toString());
            } catch (IOException noJson) {
                request.response().setStatusCode(400).end();
            }
        });
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        itself.delete();
        client.delete();
    }
}
