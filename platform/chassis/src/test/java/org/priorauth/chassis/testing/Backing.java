package org.priorauth.chassis.testing;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Topic;
import org.priorauth.contracts.Topics;
import org.priorauth.infrastructure.Infrastructure;
import org.priorauth.infrastructure.InfrastructureSettings;
import org.priorauth.infrastructure.KafkaBroker;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Real Kafka, PostgreSQL and log-in behind a service under test: {@code @QuarkusTestResource(Backing.class)}. A field of
 * this type in the test class is filled in.
 */
public class Backing implements QuarkusTestResourceLifecycleManager {

    private static final List<String> GROUPS = List.of("intake", "benefits", "lmn", "submission", "inbox", "tally");
    private static final String DATABASE = "service";
    private static final int PARTITIONS = 3;

    private Infrastructure infrastructure;
    private Wiretap wiretap;

    @Override
    public Map<String, String> start() {
        infrastructure = Infrastructure.start(InfrastructureSettings.temporary());
        infrastructure.postgres().createDatabase(DATABASE);
        Topics.ALL.forEach(this::create);
        wiretap = new Wiretap(infrastructure.kafka().bootstrapServers());
        return Map.of(
                "kafka.bootstrap.servers", infrastructure.kafka().bootstrapServers(),
                "quarkus.datasource.reactive.url",
                "postgresql://" + infrastructure.postgres().address() + "/" + DATABASE,
                "quarkus.datasource.jdbc.url", infrastructure.postgres().jdbcUrl(DATABASE),
                "quarkus.oidc.auth-server-url", infrastructure.login().issuer(),
                "priorauth.test.issuer", infrastructure.login().issuer(),
                "quarkus.http.test-port", "0",
                "quarkus.log.category.\"org.apache.kafka\".level", "WARN",
                "quarkus.log.category.\"kafka\".level", "WARN",
                "quarkus.log.category.\"state.change.logger\".level", "WARN");
    }

    private void create(Topic<?> topic) {
        infrastructure.kafka().createTopic(topic.name(), PARTITIONS);
        GROUPS.forEach(group -> infrastructure.kafka().createTopic(topic.deadLetters(group), 1));
    }

    @Override
    public void stop() {
        if (wiretap != null) {
            wiretap.close();
        }
        if (infrastructure != null) {
            infrastructure.close();
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Backing.class));
    }

    /** A bearer token of one of the demo people or clients, e.g. {@code ana} or {@code riverside-ehr}. */
    public String token(String who) {
        return infrastructure.login().tokens().of(who);
    }

    public String tokenAs(String user, String tenant, String... roles) {
        return infrastructure.login().tokens().as(user, tenant, roles);
    }

    public Infrastructure infrastructure() {
        return infrastructure;
    }

    public KafkaBroker kafka() {
        return infrastructure.kafka();
    }

    /** To the service's database, for looking at rows. */
    public Connection connect() {
        return infrastructure.postgres().connect(DATABASE);
    }

    /** Publishes as another service would; answers with the event's id. */
    public UUID publish(Topic<?> topic, String tenant, Announced data) {
        return wiretap.publish(topic, tenant, data);
    }

    /** Publishes a record as it is, for broken ones. */
    public void publishRaw(String topic, String key, Map<String, String> headers, byte[] value) {
        wiretap.publishRaw(topic, key, headers, value);
    }

    /** What was heard so far on the topic about the authorization, in order. */
    public List<Heard> events(Topic<?> topic, UUID authorization) {
        return wiretap.heard(topic.name(), authorization.toString());
    }

    public List<Heard> heard(String topic) {
        return wiretap.heard(topic);
    }
}
