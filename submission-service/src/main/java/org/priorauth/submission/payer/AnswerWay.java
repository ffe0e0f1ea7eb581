package org.priorauth.submission.payer;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.submission.domain.Answering;
import org.priorauth.submission.domain.Answering.Given;
import org.priorauth.submission.domain.InformationRequested;
import org.priorauth.submission.domain.Reply;

/** Which way answers go to a payer: the one place that decides it, whether they come by the API or from the inbox. */
public final class AnswerWay {

    private static final String OPERATION = "/$submit-attachment";

    private AnswerWay() {}

    /**
     * Where papers go by CDex; empty where they go as an update of the request. What the payer asks without a name cannot
     * be answered by CDex, whose TrackingId is that name (1..1).
     */
    public static Optional<String> address(PayerProfile payer, List<RequestedInformation> answered) {
        if (answered.stream().anyMatch(one -> one.reference() == null)) {
            return Optional.empty();
        }
        return switch (payer.answers()) {
            case UPDATE -> Optional.empty();
            case AS_ASKED -> named(payer, answered);
            case CDEX -> named(payer, answered).or(() -> Optional.of(payer.endpoint() + OPERATION));
        };
    }

    /**
     * What was recorded in the inbox. Nobody said there which paper answers which question: together they answer all that
     * the payer asks, each of its requests in turn. A note is a paper of its own; nothing but words may be an answer too.
     */
    public static Reply recorded(InformationRequested asked, List<DocumentRef> papers, String note,
            Optional<PayerProfile> payer) {
        Optional<String> words = Optional.ofNullable(note).filter(said -> !said.isBlank());
        Optional<Answering> cdex = payer.filter(any -> words.isPresent() || !papers.isEmpty())
                .flatMap(one -> byCdex(one, requests(asked.asked()), papers.stream().map(DocumentRef::id).toList()));
        return new Reply(asked.file(), papers, words, false, cdex.orElse(null), List.of());
    }

    /** Either each of them, or none: an update brings all at once. */
    private static Optional<Answering> byCdex(PayerProfile payer, List<List<RequestedInformation>> requests,
            List<UUID> papers) {
        Optional<String> to = address(payer, requests.get(0));
        List<List<RequestedInformation>> others = requests.subList(1, requests.size());
        Given given = new Given(whole(requests.get(0)), papers);
        List<RequestedInformation> open = others.stream().flatMap(List::stream).toList();
        return others.isEmpty()
                ? to.map(here -> new Answering(List.of(given), open, here))
                : to.flatMap(here -> byCdex(payer, others, papers)
                        .map(then -> new Answering(List.of(given), open, here, then)));
    }

    private static List<List<RequestedInformation>> requests(List<RequestedInformation> asked) {
        return List.copyOf(asked.stream().collect(Collectors.groupingBy(one -> String.valueOf(one.reference()),
                LinkedHashMap::new, Collectors.toList())).values());
    }

    private static RequestedInformation whole(List<RequestedInformation> asked) {
        RequestedInformation first = asked.get(0);
        return asked.size() == 1
                ? first
                : new RequestedInformation(null, null, null, first.dueAt(), first.id(), first.reference(),
                        first.answerTo());
    }

    /** Where the payer itself is; papers with PHI go to no other address, whoever names it. */
    private static Optional<String> named(PayerProfile payer, List<RequestedInformation> answered) {
        return answered.stream().map(RequestedInformation::answerTo).filter(Objects::nonNull)
                .filter(to -> isAt(payer.endpoint(), to)).findFirst();
    }

    private static boolean isAt(URI payer, String to) {
        try {
            URI address = URI.create(to);
            return Objects.equals(payer.getScheme(), address.getScheme())
                    && Objects.equals(payer.getAuthority(), address.getAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
