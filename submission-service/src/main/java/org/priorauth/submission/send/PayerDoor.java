package org.priorauth.submission.send;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.login.Doors;
import org.priorauth.submission.login.Logins;
import org.priorauth.submission.login.Pass;
import org.priorauth.submission.payer.PayerProfile;

import io.smallrye.mutiny.Uni;

/** The payer's FHIR server. A Bundle is posted as it is, not wrapped in Parameters (PAS 2.2.1, Claim/$submit). */
@ApplicationScoped
public class PayerDoor {

    static final String SUBMIT = "/Claim/$submit";
    static final String INQUIRE = "/Claim/$inquire";
    private static final String FHIR_JSON = "application/fhir+json";
    private static final int UNAUTHORIZED = 401;

    private final Doors doors;
    private final Logins logins;
    private final CallMeter meter;
    private final PayerCalls calls;

    PayerDoor(Doors doors, Logins logins, CallMeter meter, PayerCalls calls) {
        this.doors = doors;
        this.logins = logins;
        this.meter = meter;
        this.calls = calls;
    }

    Uni<Heard> submit(PayerProfile payer, Intent intent, byte[] bundle) {
        return calls.noted(intent, PayerCalls.exchange(intent),
                meter.timed(payer, "submit", posted(payer, SUBMIT, bundle)));
    }

    Uni<Heard> inquire(PayerProfile payer, Intent intent, byte[] bundle) {
        return calls.noted(intent, PayerCalls.QUERY,
                meter.timed(payer, "inquire", posted(payer, INQUIRE, bundle)));
    }

    /** CDex, at the address that the payer named. */
    Uni<Heard> attach(PayerProfile payer, Intent intent, URI address, byte[] parameters) {
        return calls.noted(intent, PayerCalls.exchange(intent), meter.timed(payer, "submit-attachment",
                knock(payer, pass -> doors.of(payer).post(address, headers(pass, true), parameters))));
    }

    /** What the server says it can do. Open to everybody (FHIR R4, http.html#capabilities). */
    Uni<Reply> capabilities(PayerProfile payer) {
        return doors.aside(payer).get(at(payer, "/metadata"), Map.of("Accept", FHIR_JSON));
    }

    /** Posts a resource below the payer's base; without a log-in nothing goes out, and nobody was reached. */
    public Uni<Reply> post(PayerProfile payer, String path, byte[] body) {
        return posted(payer, path, body).map(PayerDoor::reply);
    }

    /** Reads what lies below the payer's base. */
    public Uni<Reply> get(PayerProfile payer, String path) {
        return knock(payer, pass -> doors.of(payer).get(at(payer, path), headers(pass, false))).map(PayerDoor::reply);
    }

    /** Replaces what lies below the payer's base. */
    public Uni<Reply> put(PayerProfile payer, String path, byte[] body) {
        return knock(payer, pass -> doors.of(payer).put(at(payer, path), headers(pass, true), body))
                .map(PayerDoor::reply);
    }

    /** Takes away what lies below the payer's base. */
    public Uni<Reply> delete(PayerProfile payer, String path) {
        return knock(payer, pass -> doors.of(payer).delete(at(payer, path), headers(pass, false)))
                .map(PayerDoor::reply);
    }

    private Uni<Heard> posted(PayerProfile payer, String path, byte[] body) {
        return knock(payer, pass -> doors.of(payer).post(at(payer, path), headers(pass, true), body));
    }

    /** A token that the payer no longer takes is replaced once; it has not read a thing by then. */
    private Uni<Heard> knock(PayerProfile payer, Function<Pass.Shown, Uni<Reply>> call) {
        return logins.pass(payer).chain(pass -> pass instanceof Pass.Shown shown
                ? call.apply(shown).chain(reply -> shown.renewable() && isUnauthorized(reply)
                        ? logins.another(payer, shown).chain(next -> heard(next, call))
                        : Uni.createFrom().item(new Heard.Said(reply)))
                : heard(pass, call));
    }

    private static Uni<Heard> heard(Pass pass, Function<Pass.Shown, Uni<Reply>> call) {
        return pass instanceof Pass.Shown shown
                ? call.apply(shown).map(Heard.Said::new)
                : Uni.createFrom().item(Heard.without((Pass.Denied) pass));
    }

    private static boolean isUnauthorized(Reply reply) {
        return reply instanceof Reply.Whole whole && whole.status() == UNAUTHORIZED;
    }

    private static Reply reply(Heard heard) {
        return heard instanceof Heard.Said said ? said.reply() : new Reply.Lost(Reply.Why.UNREACHABLE);
    }

    private static URI at(PayerProfile payer, String path) {
        return URI.create(payer.endpoint() + path);
    }

    private static Map<String, String> headers(Pass.Shown pass, boolean withBody) {
        Map<String, String> headers = new HashMap<>(Map.of("Accept", FHIR_JSON));
        pass.authorization().ifPresent(token -> headers.put("Authorization", token));
        if (withBody) {
            headers.put("Content-Type", FHIR_JSON);
        }
        return headers;
    }
}
