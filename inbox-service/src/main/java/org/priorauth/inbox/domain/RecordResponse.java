package org.priorauth.inbox.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.inbox.domain.response.Fault;
import org.priorauth.inbox.domain.response.Response;
import org.priorauth.inbox.domain.response.ResponseCheck;
import org.priorauth.inbox.domain.work.Rules;
import org.priorauth.inbox.domain.work.WorkItem;

/** A person's response to a case: whether it can be taken, which work it closes, and what the timeline says of it. */
public record RecordResponse(Case to, Rules rules, Staff by) {

    /** What is wrong with the response; nothing where it can be taken. */
    public List<Fault> faults(Response response) {
        Set<Integer> lines = to.order().stream().flatMap(order -> order.lines().stream()).map(ServiceLine::number)
                .collect(Collectors.toSet());
        boolean stranger = response.workItemId() != null && to.item(response.workItemId()).isEmpty();
        return Stream.concat(ResponseCheck.of(response, lines).stream(), stranger
                ? Stream.of(new Fault("/workItemId", "unknown", "This authorization has no such work item."))
                : Stream.empty()).toList();
    }

    /** The response with the work it deals with named, where the person did not but only one can be meant. */
    public Response completed(Response response) {
        if (response.workItemId() != null) {
            return response;
        }
        List<WorkItem> meant = to.openItems().stream().filter(item -> closes(response, item)).toList();
        return meant.size() == 1 ? response.dealingWith(meant.get(0).id()) : response;
    }

    public Reply taken(Response response) {
        if (to.words().withdrawn()) {
            return Reply.notNow("authorization.withdrawn",
                    "The clinic took the request back; there is nothing to answer.");
        }
        Optional<WorkItem> done = Optional.ofNullable(response.workItemId()).flatMap(to::item)
                .filter(item -> item.open() && closes(response, item));
        Case now = done.map(item -> to.nextEdition(item.closed(closing(response))))
                .orElseGet(() -> to.nextEdition(to.chosenOwner(), to.items()));
        Entry entry = new Entry(by.at(), Entry.INBOX, response.kind().toString(), now.status(), by.actor(),
                Topics.RESPONSE_RECORDED.name(), null, sentence(response), details(response));
        return new Reply.Done(
                new Told(now, List.of(entry)).with(done.stream().map(item -> closed(item, now)).toList()));
    }

    private boolean closes(Response response, WorkItem item) {
        return rules.find(item.kind()).map(rule -> rule.closedBy().contains(response.kind().toString())).orElse(false);
    }

    private WorkItem.Closing closing(Response response) {
        return new WorkItem.Closing(by.at(), by.actor(), sentence(response), true);
    }

    private Entry closed(WorkItem item, Case now) {
        return ItemEntries.byHand(item, "work-item-closed", now, by.actor(), by.at(),
                "Work done: " + rules.title(item.kind()) + ".");
    }

    private String sentence(Response response) {
        return by.name() + switch (response.kind()) {
            case FACTS_SUPPLIED -> " supplied facts: " + response.facts().size() + ".";
            case QUESTION_ANSWERED -> " answered the payer.";
            case DECISION_RECORDED -> " recorded the payer's decision that came by " + response.via() + ".";
            case DOCUMENT_RECEIVED -> " filed documents: " + response.documents().size() + ".";
        };
    }

    private static Map<String, Object> details(Response response) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("workItem", response.workItemId());
        details.put("channel", response.via() == null ? null : response.via().toString());
        details.put("reference", response.reference());
        details.put("actions", response.lines().isEmpty()
                ? null
                : response.lines().stream().map(LineDecision::action).toList());
        details.values().removeIf(value -> value == null);
        return details;
    }
}
