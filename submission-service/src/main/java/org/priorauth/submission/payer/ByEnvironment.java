package org.priorauth.submission.payer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.priorauth.chassis.payer.ProfileFile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Settings {@code PRIORAUTH_PAYER_<ID>_…} laid over a payer's file, so that an operator points a payer elsewhere, or gives
 * its credentials, without a file of his own. A file that cannot be read is left as it is: its reader says why.
 */
final class ByEnvironment {

    private static final String PREFIX = "PRIORAUTH_PAYER_";
    /** What follows the payer's id, and which key it is; a dot leads into a part. */
    private static final Map<String, String> KEYS = Map.of("URL", "endpoint", "LOGIN", "login.method", "TOKEN",
            "login.token", "CLIENT_ID", "login.client-id", "TOKEN_URL", "login.token-url", "SCOPE", "login.scope",
            "ALGORITHM", "login.algorithm", "CERTIFICATE", "certificate.file", "CERTIFICATE_PASSWORD",
            "certificate.password", "TRUST", "trust");
    /** The log-in that is meant where only its credential is given. */
    private static final Map<String, String> MEANT = Map.of("token", "bearer", "client-id", "smart");

    private final Function<String, Optional<String>> settings;

    ByEnvironment(Function<String, Optional<String>> settings) { this.settings = settings; }

    ProfileFile laidOver(ProfileFile file) {
        try {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(file.text());
            if (!(read instanceof Map<?, ?> map) || !(map.get("id") instanceof String id)) {
                return file;
            }
            Map<Object, Object> keys = new LinkedHashMap<>(map);
            return layOver(keys, PREFIX + id.toUpperCase(Locale.ROOT).replace('-', '_') + "_")
                    ? new ProfileFile(file.name(), new Yaml().dump(keys))
                    : file;
        } catch (YAMLException notOurs) {
            return file;
        }
    }

    private boolean layOver(Map<Object, Object> keys, String prefix) {
        boolean laid = false;
        for (Map.Entry<String, String> key : KEYS.entrySet()) {
            Optional<String> value = settings.apply(prefix + key.getKey());
            value.ifPresent(given -> put(keys, key.getValue(), given));
            laid |= value.isPresent();
        }
        return laid;
    }

    private static void put(Map<Object, Object> keys, String key, String value) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            keys.put(key, value);
            return;
        }
        Map<Object, Object> part = keys.get(key.substring(0, dot)) instanceof Map<?, ?> known
                ? new LinkedHashMap<>(known)
                : new LinkedHashMap<>();
        part.put(key.substring(dot + 1), value);
        Optional.ofNullable(MEANT.get(key.substring(dot + 1))).ifPresent(meant -> part.putIfAbsent("method", meant));
        keys.put(key.substring(0, dot), part);
    }
}
