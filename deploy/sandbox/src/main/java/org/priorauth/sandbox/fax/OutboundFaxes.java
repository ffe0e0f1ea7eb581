package org.priorauth.sandbox.fax;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.priorauth.sandbox.SandboxSettings;
import org.priorauth.sandbox.time.Later;

/** What clinics handed over. The same reference on the same line is the same fax. */
@Singleton
class OutboundFaxes {

    /** A fax and how often it was handed over. */
    record Known(Fax fax, int handed) {

        boolean taken() {
            return handed >= fax.fate().takenAt();
        }
    }

    private static final int KEPT = 1000;

    private final Map<String, Known> byId = new LinkedHashMap<>(16, 0.75f, false) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > KEPT;
        }
    };
    private final SandboxSettings settings;
    private final StatusReports reports;
    private final Later later;
    private final Clock clock;

    OutboundFaxes(SandboxSettings settings, StatusReports reports, Later later, Clock clock) {
        this.settings = settings;
        this.reports = reports;
        this.later = later;
        this.clock = clock;
    }

    /** With this time counted. */
    synchronized Known take(Fax fax) {
        Known known = byId.merge(fax.id(), new Known(fax, 1), (old, same) -> new Known(old.fax(), old.handed() + 1));
        if (known.handed() == fax.fate().takenAt()) {
            later.at(fax.done(), () -> reports.tell(settings.fax().get(fax.line()), fax));
        }
        return known;
    }

    synchronized Optional<Fax> find(String line, String id) {
        return Optional.ofNullable(byId.get(id)).filter(Known::taken).map(Known::fax)
                .filter(fax -> fax.line().equals(line));
    }

    synchronized List<Known> all(String line) {
        return byId.values().stream().filter(known -> known.fax().line().equals(line)).toList();
    }
}
