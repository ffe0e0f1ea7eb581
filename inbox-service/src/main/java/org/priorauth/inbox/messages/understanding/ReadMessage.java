package org.priorauth.inbox.messages.understanding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.chassis.time.Ids;
import org.priorauth.inbox.documents.reading.PageRow;
import org.priorauth.inbox.documents.reading.PaperText;
import org.priorauth.inbox.documents.reading.PaperTexts;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.store.Messages;
import org.priorauth.inbox.messages.store.NextErrand;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Reads what came in, paper by paper, and asks what it is about; all of it is stored with the message at once. */
@ApplicationScoped
class ReadMessage implements ErrandHandler<Message> {

    private final Messages messages;
    private final PaperTexts papers;
    private final MatchMessage matching;
    private final Ids ids;

    ReadMessage(Messages messages, PaperTexts papers, MatchMessage matching, Ids ids) {
        this.messages = messages;
        this.papers = papers;
        this.matching = matching;
        this.ids = ids;
    }

    @Override
    public String kind() {
        return NextErrand.READ;
    }

    @Override
    public States<Message, ?> states() {
        return messages;
    }

    @Override
    public int attempts() {
        return 3;
    }

    /** Papers wait for each other. */
    @Override
    public Duration lease() {
        return Duration.ofMinutes(30);
    }

    @Override
    public Uni<BiFunction<Optional<Message>, Cause, Step<Message>>> run(Message message, Errand errand) {
        Map<UUID, PaperText> read = new LinkedHashMap<>();
        return Multi.createFrom().iterable(message.sheet().attachments())
                .onItem().transformToUniAndConcatenate(paper -> papers.read(errand.tenant(), paper)
                        .invoke(text -> read.put(paper.document(), text)))
                .onItem().ignoreAsUni()
                .chain(() -> matching.match(errand.tenant(), SeenMessage.of(message.sheet(),
                        read.values().stream().map(PaperText::words).toList())))
                .map(made -> (known, cause) -> known.map(now -> stored(now, made, read, cause))
                        .orElseGet(() -> Step.stay(known)));
    }

    private Step<Message> stored(Message message, MatchMessage.Made made, Map<UUID, PaperText> read, Cause cause) {
        List<String> remarks = read.values().stream().flatMap(text -> text.remarks().stream()).distinct().toList();
        Step<Message> step = made.step(message, remarks, cause);
        for (PageRow page : pages(cause.tenant(), read)) {
            step = step.storing(page);
        }
        return step;
    }

    private List<PageRow> pages(String tenant, Map<UUID, PaperText> read) {
        List<PageRow> rows = new ArrayList<>();
        read.forEach((document, text) -> text.read().stream().filter(page -> !page.text().isBlank())
                .forEach(page -> rows.add(new PageRow(ids.next(), tenant, document, page))));
        return rows;
    }

    @Override
    public Step<Message> giveUp(Optional<Message> state, Cause cause) {
        return state.map(message -> Step.to(message.read(message.understood(), List.of("It could not be read: a person"
                + " opens its papers."))))
                .orElseGet(() -> Step.stay(state));
    }
}
