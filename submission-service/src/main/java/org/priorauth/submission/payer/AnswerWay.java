package org.priorauth.submission.payer;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.submission.domain.Answering;
import org.priorauth.submission.domain.Answering.Given;
import org.priorauth.submission.domain.Reply;
import org.priorauth.submission.domain.Submission.InformationRequested;

/** Which way answers go to a payer: the one place that decides it, whether they come by the API or from the inbox. */
public final class AnswerWay {

    private static final String OPERATION = "/$submit-attachment";

    private AnswerWay() {}

    /** Where papers go by CDex; empty where they go as an update of the request. */
    public static Optional<String> address(PayerProfile payer, List<RequestedInformation> answered) {
        return switch (payer.answers()) {
            case UPDATE -> Optional.empty();
            case AS_ASKED -> named(payer, answered);
            case CDEX -> named(payer, answered).or(() -> Optional.of(payer.endpoint() + OPERATION)
                    .filter(any -> answered.stream().allMatch(one -> one.reference() != null)));
        };
    }

    /**
     * What was recorded in the inbox. Nobody said there which paper answers which question: together they answer all that
     * one request of the payer asks. A note can only go with an update.
     */
    public static Reply recorded(InformationRequested asked, List<DocumentRef> papers, String note,
            Optional<PayerProfile> payer) {
        boolean oneRequest = asked.asked().stream().map(RequestedInformation::reference).distinct().count() == 1;
        Optional<Answering> cdex = payer.filter(any -> oneRequest && note == null && !papers.isEmpty())
                .flatMap(one -> address(one, asked.asked()))
                .map(to -> new Answering(List.of(new Given(whole(asked.asked()),
                        papers.stream().map(DocumentRef::id).toList())), List.of(), to));
        return new Reply(asked.file(), papers, Optional.ofNullable(note), false, cdex.orElse(null),
                List.of());
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
