package org.priorauth.gateway;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.priorauth.infrastructure.FreePorts;
import org.priorauth.infrastructure.login.LoginServer;
import org.priorauth.infrastructure.login.Tokens;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;

/** What stands around the gateway in a test: five services, the log-in server, and the address browsers use. */
public class GatewayWorld implements QuarkusTestResourceLifecycleManager {

    private static final List<String> STAGES = List.of("intake", "benefits", "lmn", "submission", "inbox");

    private final int port = FreePorts.next();
    private final Map<String, FakeService> services = new LinkedHashMap<>();
    private Vertx vertx;
    private LoginServer login;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        login = LoginServer.start(0);
        STAGES.forEach(stage -> services.put(stage, new FakeService(vertx, stage, FreePorts.next())));
        services.values().forEach(FakeService::reset);
        return settings();
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.http.test-port", String.valueOf(port));
        settings.put("PRIORAUTH_PUBLIC_URL", url());
        settings.put("PRIORAUTH_OIDC_ISSUER", login.issuer());
        settings.put("PRIORAUTH_SESSION_KEY", "a-key-for-tests-of-at-least-32-characters");
        services.forEach((stage, service) -> settings.put("PRIORAUTH_" + stage.toUpperCase() + "_URL", service.url()));
        settings.put("priorauth.gateway.upstream.answer-within", "1S");
        settings.put("priorauth.gateway.limits.linger", "1S");
        settings.put("priorauth.gateway.limits.streams-per-caller", "2");
        settings.put("priorauth.gateway.documentation.fresh-for", "0S");
        return settings;
    }

    @Override
    public void stop() {
        login.close();
        vertx.close();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, field -> field.getType().equals(GatewayWorld.class));
    }

    /** As browsers know the gateway. */
    public String url() { return "http://127.0.0.1:" + port; }

    public int port() { return port; }

    public Tokens tokens() { return login.tokens(); }

    public LoginServer login() { return login; }

    public FakeService service(String stage) {
        return services.get(stage);
    }

    public void reset() {
        services.values().forEach(FakeService::reset);
    }

    /** The services something has reached. */
    public List<String> reached() {
        return services.values().stream().filter(it -> !it.received().isEmpty()).map(FakeService::name)
                .collect(Collectors.toList());
    }
}
