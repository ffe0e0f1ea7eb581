package org.priorauth.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a process, or a group of them, takes of the machine.
 *
 * @param residentBytes memory it holds; pages shared within the group count once where the system tells (Linux)
 * @param cpu processor time since it started
 * @param compiling of that, the JVM's compilers'; zero where the system does not tell
 */
public record Usage(long residentBytes, Duration cpu, Duration compiling) {

    public static Usage of(ProcessHandle process) {
        return new Usage(residentBytes(process.pid()), process.info().totalCpuDuration().orElse(Duration.ZERO),
                CompilerThreads.cpu(Path.of("/proc", Long.toString(process.pid()))));
    }

    /** PostgreSQL: one process per connection, all sharing their buffers. */
    static Usage ofTree(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants()).map(Usage::proportional)
                .reduce(new Usage(0, Duration.ZERO, Duration.ZERO), Usage::plus);
    }

    public Usage plus(Usage other) {
        return new Usage(residentBytes + other.residentBytes, cpu.plus(other.cpu), compiling.plus(other.compiling));
    }

    /** What was taken of the processor since an earlier look, with the memory of now. */
    public Usage since(Usage earlier) {
        return new Usage(residentBytes, cpu.minus(earlier.cpu), compiling.minus(earlier.compiling));
    }

    public long megabytes() { return residentBytes >> 20; }

    private static Usage proportional(ProcessHandle process) {
        long shared = kilobytes(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"), "Pss:").orElse(0L);
        Usage plain = of(process);
        return shared == 0 ? plain : new Usage(shared << 10, plain.cpu, plain.compiling);
    }

    private static long residentBytes(long pid) {
        return kilobytes(Path.of("/proc", Long.toString(pid), "status"), "VmRSS:").or(() -> byPs(pid)).orElse(0L) << 10;
    }

    private static Optional<Long> kilobytes(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> Long.valueOf(line.replaceAll("\\D", ""))).findFirst();
        } catch (IOException | RuntimeException notLinuxOrGone) {
            return Optional.empty();
        }
    }

    private static Optional<Long> byPs(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return answer.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(answer));
        } catch (IOException | NumberFormatException unknown) {
            return Optional.empty();
        }
    }
}
