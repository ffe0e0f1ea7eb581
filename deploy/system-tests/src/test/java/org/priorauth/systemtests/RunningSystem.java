package org.priorauth.systemtests;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.priorauth.local.LocalSettings;
import org.priorauth.local.LocalSystem;

/** One system for all test classes of this JVM, started on free ports in a directory of its own, closed at the end. */
class RunningSystem implements BeforeAllCallback, ParameterResolver {

    private static final Namespace HERE = Namespace.create(RunningSystem.class);

    /** Closes the system when the last test class is done. */
    private record Started(LocalSystem system) implements AutoCloseable {

        @Override
        public void close() {
            system.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        system(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == LocalSystem.class || type == Clinic.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        LocalSystem system = system(context);
        return parameter.getParameter().getType() == LocalSystem.class
                ? system
                : new Clinic(who -> new Door(system.url("gateway"), () -> system.token(who)));
    }

    private static LocalSystem system(ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent("system",
                key -> new Started(LocalSystem.start(LocalSettings.temporary(LocalSettings.checkout()))), Started.class)
                .system();
    }
}
