package org.priorauth.inbox.fax;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.priorauth.inbox.documents.Program;

import io.smallrye.mutiny.Uni;

/**
 * HylaFAX by its command line: {@code sendfax} queues and names the job, {@code faxstat} says how it stands. It knows no
 * repetitions: a job that was cut off is not queued again.
 */
final class HylaFax implements FaxService {

    private static final Pattern QUEUED = Pattern.compile("request id is (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path programs;

    HylaFax(Path programs) { this.programs = programs; }

    @Override
    public boolean knowsRepetitions() {
        return false;
    }

    /** {@code -n}: no cover page, which would repeat what is on the paper; {@code --}: a number is never an option. */
    @Override
    public Uni<Handing> hand(Fax fax) {
        return Program.of(PATIENCE, programs.resolve("sendfax").toString(), "-n", "-d", fax.number(), "--",
                fax.file().toString()).run().map(HylaFax::judge);
    }

    static Handing judge(Program.Ended ended) {
        Matcher job = QUEUED.matcher(ended.said());
        if (ended instanceof Program.Ended.Exited exited && exited.code() == 0) {
            return job.find() ? new Handing.Taken(job.group(1)) : new Handing.Unknown();
        }
        return ended instanceof Program.Ended.Exited
                ? new Handing.NotNow("The fax server did not take it.")
                : ended instanceof Program.Ended.NotThere
                        ? new Handing.NotNow("The fax server's programs are not there.")
                        : new Handing.Unknown();
    }

    /** Of {@code faxstat -s -d} the lines of jobs: id, priority, state, ... A job that is in no list any more is under way to nobody. */
    @Override
    public Uni<FaxState> ask(String reference) {
        return Program.of(PATIENCE, programs.resolve("faxstat").toString(), "-s", "-d").run()
                .map(ended -> state(reference, ended.said()));
    }

    static FaxState state(String reference, String list) {
        return list.lines().map(line -> List.of(line.strip().split("\\s+")))
                .filter(words -> words.size() > 2 && words.get(0).equals(reference)).findFirst()
                .map(words -> switch (words.get(2)) {
                    case "D" -> new FaxState.Delivered();
                    case "F" -> new FaxState.Failed("The fax server could not deliver it.");
                    default -> new FaxState.UnderWay();
                }).orElseGet(FaxState.UnderWay::new);
    }
}
