package org.priorauth.gateway.login;

import java.util.List;

import org.priorauth.gateway.admission.Visit;
import org.priorauth.gateway.visitor.Visitor.Member;

import io.vertx.core.json.JsonObject;

/** {@code /session}: who the caller is, for the web inbox. */
public final class WhoAmI {

    private WhoAmI() {}

    public static void answer(Visit visit) {
        if (visit.visitor() instanceof Member member) {
            List<String> roles = member.roles().stream().sorted().toList();
            visit.http().json(new JsonObject().put("id", member.id()).put("name", member.name())
                    .put("username", member.username()).put("tenant", member.tenant()).put("roles", roles));
        }
    }
}
