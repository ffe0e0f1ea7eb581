package org.priorauth.inbox.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Another program, in a process of its own that is killed when its time is over. No shell is asked: an argument stays one. */
public record Program(Duration patience, Map<String, String> environment, List<String> command) {

    private static final Set<String> INHERITED = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TESSDATA_PREFIX");
    private static final int LONGEST_ANSWER = 64 * 1024;

    /** How it ended. */
    public sealed interface Ended {

        /** What it wrote; no more than a little. PHI. */
        default String said() {
            return "";
        }

        /** By itself. */
        record Exited(int code, String said) implements Ended {}

        /** It was killed. */
        record Overran() implements Ended {}

        /** There is no such program. */
        record NotThere() implements Ended {}
    }

    public static Program of(Duration patience, String... command) {
        return new Program(patience, Map.of(), List.of(command));
    }

    public Uni<Ended> run() {
        return Uni.createFrom().item(this::runHere).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** Blocks. */
    public Ended runHere() {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // what this service knows of passwords is nobody else's
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return ended(process);
        } catch (IOException notThere) {
            return new Ended.NotThere();
        }
    }

    private Ended ended(Process process) {
        AtomicBoolean killed = new AtomicBoolean();
        CountDownLatch done = new CountDownLatch(1);
        Thread watch = new Thread(() -> killAfter(process, done, killed), "watch of a program");
        watch.setDaemon(true);
        watch.start();
        try {
            String said = said(process.getInputStream());
            int code = process.waitFor();
            return killed.get() ? new Ended.Overran() : new Ended.Exited(code, said);
        } catch (InterruptedException | IOException over) {
            process.destroyForcibly();
            return new Ended.Overran();
        } finally {
            done.countDown();
        }
    }

    private void killAfter(Process process, CountDownLatch done, AtomicBoolean killed) {
        try {
            if (!done.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                // said before it is done: whoever sees it dead knows why
                killed.set(true);
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads on to the end, so that a talkative program does not wait for us, and keeps the beginning. */
    private static String said(InputStream in) throws IOException {
        byte[] kept = in.readNBytes(LONGEST_ANSWER);
        in.transferTo(java.io.OutputStream.nullOutputStream());
        return new String(kept, StandardCharsets.UTF_8);
    }
}
