package org.priorauth.sandbox.smart;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

import com.sun.net.httpserver.HttpServer;

/** A clinic that publishes its keys and signs with them. */
final class ClinicsKeys implements AutoCloseable {

    final PublicJsonWebKey rsa = named(RsaJwkGenerator.generateJwk(2048), "rsa-1");
    final PublicJsonWebKey ec = named(EcJwkGenerator.generateJwk(EllipticCurves.P384), "ec-1");
    private final HttpServer server;

    ClinicsKeys() throws IOException, JoseException {
        byte[] published = new JsonWebKeySet(rsa, ec).toJson().getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jwks.json", exchange -> {
            exchange.sendResponseHeaders(200, published.length);
            exchange.getResponseBody().write(published);
            exchange.close();
        });
        server.start();
    }

    private static <K extends PublicJsonWebKey> K named(K key, String id) {
        key.setKeyId(id);
        return key;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks.json";
    }

    /** What a good assertion claims. */
    static JwtClaims claims(String endpoint) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("clinic");
        claims.setSubject("clinic");
        claims.setAudience(endpoint);
        claims.setExpirationTimeMinutesInTheFuture(4);
        claims.setJwtId(UUID.randomUUID().toString());
        return claims;
    }

    static String signed(JwtClaims claims, PublicJsonWebKey key, String algorithm) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setPayload(claims.toJson());
        jws.setKey(key.getPrivateKey());
        jws.setKeyIdHeaderValue(key.getKeyId());
        jws.setAlgorithmHeaderValue(algorithm);
        jws.setHeader("typ", "JWT");
        try {
            return jws.getCompactSerialization();
        } catch (JoseException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
