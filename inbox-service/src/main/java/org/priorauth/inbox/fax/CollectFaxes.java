package org.priorauth.inbox.fax;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.time.Ids;
import org.priorauth.inbox.documents.Original;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Looks into every watched folder now and then and stores what is whole. */
@ApplicationScoped
class CollectFaxes {

    private static final Logger LOG = Logger.getLogger(CollectFaxes.class);

    private final FaxSettings settings;
    private final TakeFax takeFax;
    private final Transactions transactions;
    private final Stamp stamp;

    CollectFaxes(FaxSettings settings, TakeFax takeFax, Transactions transactions, Stamp stamp) {
        this.settings = settings;
        this.takeFax = takeFax;
        this.transactions = transactions;
        this.stamp = stamp;
    }

    @Scheduled(every = "${inbox.fax.scan-every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> lookIntoAll() {
        return Multi.createFrom().iterable(settings.lines().entrySet())
                .filter(line -> line.getValue().folder().isPresent())
                .onItem().transformToUniAndConcatenate(this::lookInto)
                .onItem().ignoreAsUni();
    }

    private Uni<Void> lookInto(Map.Entry<String, FaxSettings.Line> line) {
        WatchedFolder folder = new WatchedFolder(line.getValue().folder().orElseThrow(), settings.settleFor());
        return Uni.createFrom().item(() -> stamp.claim(folder))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onItem().transformToMulti(files -> Multi.createFrom().iterable(files))
                .onItem().transformToUniAndConcatenate(file -> take(line, folder, file))
                .onItem().ignoreAsUni()
                .onFailure().recoverWithItem(fault -> {
                    LOG.warnf("the folder of fax line %s waits: %s", line.getKey(), fault.getClass().getName());
                    return null;
                });
    }

    private Uni<Void> take(Map.Entry<String, FaxSettings.Line> line, WatchedFolder folder, Path file) {
        return Uni.createFrom().item(() -> TakeFax.paper(file))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(paper -> store(line.getValue().tenant(), paper))
                .invoke(() -> folder.putAside(file));
    }

    private Uni<Void> store(String tenant, Original paper) {
        return transactions.runApart(session -> takeFax.take(session, tenant, null, null, paper)).replaceWithVoid();
    }

    /** Times and names. */
    @ApplicationScoped
    static class Stamp {

        private final Clock clock;
        private final Ids ids;

        Stamp(Clock clock, Ids ids) {
            this.clock = clock;
            this.ids = ids;
        }

        List<Path> claim(WatchedFolder folder) {
            return folder.claim(ids::next, clock.instant());
        }
    }
}
