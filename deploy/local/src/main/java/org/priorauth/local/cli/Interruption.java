package org.priorauth.local.cli;

import org.priorauth.infrastructure.InfrastructureException;
import org.priorauth.local.LocalSystem;
import org.priorauth.local.child.PidFile;

/** Ctrl-C, SIGTERM and the end of the launcher for any other reason: what came up so far is stopped. */
final class Interruption {

    // in the launcher's own command line
    private static final String MARK = Start.class.getName();

    private volatile boolean begun;

    private Interruption() {}

    /** From here on nothing the system starts is left behind; its pid file tells {@code ./start stop} whom to ask. */
    static Interruption stopping(LocalSystem system) {
        PidFile pid = new PidFile(system.settings().launcherPid());
        pid.write(ProcessHandle.current(), MARK);
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            interruption.begun = true;
            system.close();
            pid.delete();
        }, "stop"));
        return interruption;
    }

    /** A step that fails because somebody pressed Ctrl-C is no failure. */
    void orThrow(InfrastructureException failure) {
        if (!begun) {
            throw failure;
        }
    }
}
