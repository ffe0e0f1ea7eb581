package org.priorauth.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.priorauth.infrastructure.InfrastructureException;
import org.priorauth.local.ProcessSpec.Tier;
import org.priorauth.local.login.LogIn;

/** The boxes of the diagram that run here. */
final class Processes {

    private final LocalSettings settings;
    private final Progress progress;
    private final Map<String, LocalProcess> byName = new LinkedHashMap<>();

    Processes(LocalSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** @throws InfrastructureException when a module is not built, unless the settings say {@code partial} */
    List<ProcessSpec> built() {
        List<ProcessSpec> built = new ArrayList<>();
        for (ProcessSpec spec : Diagram.PROCESSES) {
            if (spec.jar(settings.root()).toFile().exists()) {
                built.add(spec);
            } else if (settings.partial()) {
                progress.say(spec.name() + " is left out: " + spec.module() + " is not built");
            } else {
                throw new InfrastructureException(spec.module() + " is not built: run ./mvnw -DskipTests package.");
            }
        }
        return built;
    }

    void start(List<ProcessSpec> specs, LogIn logIn) {
        for (ProcessSpec spec : specs) {
            LocalProcess process = new LocalProcess(spec, settings, Environment.of(spec, settings, logIn));
            byName.put(spec.name(), process);
            process.start();
        }
        progress.say("starting " + String.join(", ", byName.keySet()));
    }

    LocalProcess named(String name) {
        LocalProcess process = byName.get(name);
        if (process == null) {
            throw new IllegalArgumentException("No process called " + name + ": " + byName.keySet());
        }
        return process;
    }

    List<LocalProcess> all() { return List.copyOf(byName.values()); }

    List<LocalProcess> running() { return all().stream().filter(LocalProcess::isRunning).toList(); }

    /** The door first, so that nothing new comes in while the stages drain. */
    void stop() {
        List.of(Tier.DOOR, Tier.STAGE, Tier.OTHER_SIDE).forEach(this::stop);
    }

    private void stop(Tier tier) {
        List<LocalProcess> some = running().stream().filter(it -> it.spec().tier() == tier).toList();
        if (!some.isEmpty()) {
            progress.say("stopping " + String.join(", ", some.stream().map(LocalProcess::name).toList()));
            some.parallelStream().filter(process -> !process.stop()).forEach(
                    killed -> progress.say(killed.name() + " did not end in time and was killed: see " + killed.log()));
        }
    }
}
