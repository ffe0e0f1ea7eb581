package org.priorauth.submission.payer;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;

import org.priorauth.chassis.payer.ProfileKeys;
import org.priorauth.submission.payer.Access.Certificate;
import org.priorauth.submission.payer.Login.Secret;

/** The keys {@code login}, {@code certificate}, {@code trust} and {@code pas-versions} of a profile. */
final class AccessForm {

    private static final String SCOPE = "system/*.*";

    /** {@code login.method}. */
    enum Method {
        NONE, BEARER, SMART
    }

    private AccessForm() {}

    static Access read(ProfileKeys keys) {
        Login login = keys.part("login").flatMap(AccessForm::login).orElseGet(Login.None::new);
        Optional<Certificate> certificate = keys.part("certificate").flatMap(AccessForm::certificate);
        Optional<Path> trust = keys.optional("trust").map(Path::of).filter(file -> isReadable(keys, file));
        List<String> versions = keys.optional("pas-versions").map(text -> List.of(text.split("\\s*,\\s*")))
                .orElse(Access.OPEN.versions());
        return new Access(login, certificate, trust, versions);
    }

    private static Optional<Login> login(ProfileKeys keys) {
        Optional<Method> method = keys.oneOf(Method.class, "method");
        Optional<String> token = keys.optional("token");
        Optional<String> client = keys.optional("client-id");
        Optional<URI> url = keys.url("token-url");
        String scope = keys.optional("scope").orElse(SCOPE);
        Optional<Algorithm> algorithm = keys.optional("algorithm").flatMap(name -> algorithm(keys, name));
        return method.flatMap(way -> switch (way) {
            case NONE -> Optional.of(new Login.None());
            case BEARER -> token.<Login>map(text -> new Login.Bearer(new Secret(text)))
                    .or(() -> keys.wrong("token", "is missing"));
            case SMART -> client.<Login>map(id -> new Login.Smart(id, url, scope, algorithm.orElse(Algorithm.RS384)))
                    .or(() -> keys.wrong("client-id", "is missing"));
        });
    }

    private static Optional<Algorithm> algorithm(ProfileKeys keys, String name) {
        return switch (name) {
            case "RS384" -> Optional.of(Algorithm.RS384);
            case "ES384" -> Optional.of(Algorithm.ES384);
            default -> keys.wrong("algorithm", "must be RS384 or ES384");
        };
    }

    private static Optional<Certificate> certificate(ProfileKeys keys) {
        Optional<String> file = keys.required("file");
        Optional<String> password = keys.required("password");
        return file.flatMap(name -> password.map(secret -> new Certificate(Path.of(name), new Secret(secret))))
                .filter(one -> opens(one) || keys.wrong("file", "is no PKCS 12 file that the password opens")
                        .isPresent());
    }

    private static boolean opens(Certificate certificate) {
        try (InputStream in = Files.newInputStream(certificate.file())) {
            KeyStore.getInstance("PKCS12").load(in, certificate.password().value().toCharArray());
            return true;
        } catch (IOException | GeneralSecurityException closed) {
            return false;
        }
    }

    private static boolean isReadable(ProfileKeys keys, Path file) {
        return Files.isReadable(file) || keys.wrong("trust", "is not a file that can be read").isPresent();
    }
}
