package org.priorauth.local;

import java.nio.file.Path;

/**
 * One box of the diagram.
 *
 * @param name also its database's name and its consumer group, if it is a stage
 * @param module folder of the Maven module
 * @param port loopback port unless the settings say another
 * @param heapMegabytes its largest heap on a laptop
 */
public record ProcessSpec(String name, String module, int port, int heapMegabytes, Tier tier) {

    /** Who stops first: the door, then the stages, then the other side. */
    public enum Tier {
        OTHER_SIDE, STAGE, DOOR
    }

    public boolean isStage() { return tier == Tier.STAGE; }

    public Path module(Path root) { return root.resolve(module); }

    /** What the build makes of the module. */
    public Path jar(Path root) {
        return module(root).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
