package org.priorauth.intake.rules;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.priorauth.intake.IntakeSettings;
import org.priorauth.intake.domain.Rulebook;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;

/**
 * Holds the rules that are in force. They change as a whole or not at all; a service whose first rules are broken does
 * not start.
 */
@Startup
@Singleton
public class RulesInForce {

    private static final Logger LOG = Logger.getLogger(RulesInForce.class);

    private final RuleFiles files;
    private final Clock clock;
    private volatile InForce inForce;
    private volatile String seen;
    private volatile Optional<String> refusal = Optional.empty();

    private record InForce(Rulebook rulebook, Instant since) {}

    /**
     * What an operator sees.
     *
     * @param rules names of the rule sets in force
     * @param since when they came into force
     * @param refused why the latest files were not taken; absent where they were
     */
    public record Status(Collection<String> rules, Instant since, String refused) {}

    RulesInForce(IntakeSettings settings, Clock clock) {
        this.files = new RuleFiles(settings.rules().directory());
        this.clock = clock;
        this.seen = files.fingerprint();
        this.inForce = read();
    }

    public Rulebook rulebook() {
        return inForce.rulebook;
    }

    public Status status() {
        return new Status(inForce.rulebook.names(), inForce.since, refusal.orElse(null));
    }

    /** Takes the files as they are now, or throws and leaves everything as it was. */
    public synchronized Status reload() {
        seen = files.fingerprint();
        try {
            inForce = read();
            refusal = Optional.empty();
            LOG.infof("rules in force: %s", inForce.rulebook.names());
            return status();
        } catch (BrokenRules broken) {
            refusal = Optional.of(broken.sentence());
            LOG.errorf("rules refused, the old ones stay in force: %s", broken.sentence());
            throw broken;
        }
    }

    @Scheduled(every = "${priorauth.intake.rules.check-every:10s}")
    void look() {
        try {
            if (!files.fingerprint().equals(seen)) {
                reload();
            }
        } catch (BrokenRules told) {
            // told in the log and in the status; the next change of a file is the next try
        }
    }

    private InForce read() {
        return new InForce(RuleReader.rulebook(files.texts()), clock.instant());
    }
}
