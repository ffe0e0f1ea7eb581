package org.priorauth.gateway.status;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

import org.priorauth.gateway.admission.Visit;
import org.priorauth.gateway.forward.Upstreams;
import org.priorauth.gateway.route.RouteTable;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** {@code /status}: asks every service at once and waits for none longer than a moment. */
@Singleton
public class Status {

    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final Upstreams upstreams;
    private final List<String> stages;

    Status(Upstreams upstreams, RouteTable table) {
        this.upstreams = upstreams;
        this.stages = List.copyOf(table.services());
    }

    public void answer(Visit visit) {
        List<Future<Readiness>> asked = stages.stream().map(this::ask).toList();
        Future.join(asked).onComplete(all -> visit.http().json(json(asked)));
    }

    private Future<Readiness> ask(String stage) {
        return upstreams.ask(stage, "/q/health/ready", MOMENT).compose(HttpClientRequest::send)
                .compose(HttpClientResponse::body).map(body -> Readiness.of(stage, body.toJsonObject()))
                .timeout(MOMENT.toMillis(), TimeUnit.MILLISECONDS)
                .otherwise(fault -> Readiness.unreachable(stage));
    }

    private static JsonObject json(List<Future<Readiness>> answers) {
        JsonArray stages = new JsonArray(answers.stream().map(answer -> answer.result().json()).toList());
        boolean ready = answers.stream().allMatch(answer -> answer.result().ready());
        return new JsonObject().put("ready", ready).put("stages", stages);
    }
}
