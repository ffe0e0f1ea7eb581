package org.priorauth.local;

import static org.priorauth.local.ProcessSpec.Tier.DOOR;
import static org.priorauth.local.ProcessSpec.Tier.OTHER_SIDE;
import static org.priorauth.local.ProcessSpec.Tier.STAGE;

import java.util.List;

/**
 * The system on one machine. This list is the only place that names its processes.
 *
 * <pre>
 *  EHR, browser ──► gateway ──► intake ─► benefits ─► lmn ─► submission ──► sandbox (the payers)
 *                      │          └──────────┴────┬────┴─────────┘
 *                      └────────► inbox ◄─────────┘            each arrow on this side of the sandbox: a Kafka topic
 *
 *  in the launcher's own JVM: Kafka, the development log-in      beside it: PostgreSQL, one database per stage
 * </pre>
 */
public final class Diagram {

    /** In the order of starting; the tiers stop in reverse. Heap in MiB, enough for a demo and for all tests. */
    public static final List<ProcessSpec> PROCESSES = List.of(
            new ProcessSpec("sandbox", "deploy/sandbox", 8090, 72, OTHER_SIDE),
            new ProcessSpec("intake", "intake-service", 8081, 96, STAGE),
            new ProcessSpec("benefits", "benefits-service", 8082, 72, STAGE),
            new ProcessSpec("lmn", "lmn-service", 8083, 104, STAGE),
            new ProcessSpec("submission", "submission-service", 8084, 104, STAGE),
            new ProcessSpec("inbox", "inbox-service", 8085, 72, STAGE),
            new ProcessSpec("gateway", "platform/gateway", 8080, 64, DOOR));

    /** Servers the processes need. */
    public static final int KAFKA = 19092;
    public static final int POSTGRES = 15432;
    public static final int LOGIN = 8180;

    private Diagram() {}

    /** The stages have a database each, and a URL the gateway and submission are told. */
    public static List<ProcessSpec> stages() {
        return PROCESSES.stream().filter(ProcessSpec::isStage).toList();
    }
}
