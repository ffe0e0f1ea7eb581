package org.priorauth.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * What a JVM's compilers took of the processor: much while it warms up, next to nothing once it is warm. Read where Linux tells
 * it, per thread; nothing elsewhere. What compiler threads took that have ended is not in it; {@link Tuning#LOAD} lets none end.
 */
final class CompilerThreads {

    private CompilerThreads() {}

    /** @param process its directory, {@code /proc/<pid>} */
    static Duration cpu(Path process) {
        try (Stream<Path> threads = Files.list(process.resolve("task"))) {
            return threads.filter(CompilerThreads::compiles).map(CompilerThreads::onCpu).reduce(Duration.ZERO,
                    Duration::plus);
        } catch (IOException notLinuxOrGone) {
            return Duration.ZERO;
        }
    }

    // HotSpot's names, cut by Linux after 15 characters: "C2 CompilerThre"
    private static boolean compiles(Path thread) {
        String name = firstLine(thread.resolve("comm"));
        return name.startsWith("C1 Compil") || name.startsWith("C2 Compil");
    }

    // the first of three numbers: nanoseconds on the processor
    private static Duration onCpu(Path thread) {
        String nanos = firstLine(thread.resolve("schedstat")).split(" ")[0];
        return nanos.isEmpty() ? Duration.ZERO : Duration.ofNanos(Long.parseLong(nanos));
    }

    private static String firstLine(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException ended) {
            return "";
        }
    }
}
