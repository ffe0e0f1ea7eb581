package org.priorauth.submission.login;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.submission.login.Pass.Shown;
import org.priorauth.submission.payer.Login;
import org.priorauth.submission.payer.PayerProfile;

import io.smallrye.mutiny.Uni;

/** The pass for each payer. Whoever asks while one is being fetched waits for the same one. */
@ApplicationScoped
public class Logins {

    private static final Shown NOTHING = new Shown(Optional.empty(), false);

    private final TokenDesk desk;
    private final Map<String, Uni<Token>> held = new ConcurrentHashMap<>();

    Logins(TokenDesk desk) { this.desk = desk; }

    public Uni<Pass> pass(PayerProfile payer) {
        Login login = payer.access().login();
        if (login instanceof Login.Smart smart) {
            return Uni.createFrom().deferred(() -> token(payer, smart)).map(Token::pass);
        }
        return Uni.createFrom().item(login instanceof Login.Bearer bearer
                ? new Shown(Optional.of("Bearer " + bearer.token().value()), false)
                : NOTHING);
    }

    /** The payer did not take the pass: another one, unless somebody else has fetched it already. */
    public Uni<Pass> another(PayerProfile payer, Shown refused) {
        return pass(payer).invoke(now -> {
            if (now.equals(refused)) {
                held.remove(payer.id());
            }
        }).chain(() -> pass(payer));
    }

    private Uni<Token> token(PayerProfile payer, Login.Smart smart) {
        Uni<Token> fresh = desk.fetch(payer, smart).onFailure().invoke(() -> held.remove(payer.id())).memoize()
                .indefinitely();
        Uni<Token> known = held.putIfAbsent(payer.id(), fresh);
        return known == null ? fresh : known.chain(token -> {
            if (desk.isGood(token)) {
                return Uni.createFrom().item(token);
            }
            held.remove(payer.id(), known);
            return token(payer, smart);
        });
    }
}
