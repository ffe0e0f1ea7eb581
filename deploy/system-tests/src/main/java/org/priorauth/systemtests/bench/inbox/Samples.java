package org.priorauth.systemtests.bench.inbox;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.priorauth.systemtests.Clinic;
import org.priorauth.systemtests.Door;
import org.priorauth.systemtests.Orders;

/** Cases that went through the real system, each another way, with letters by fax and notes of calls about them. */
final class Samples {

    /** What ends how, at which payer, and how many of a thousand. */
    private enum Way {
        APPROVED("", "Aetna", "approved", 400), CLEARED("-NOLETTER", "Humana", "approved",
                250), DENIED("-DENY", "Anthem", "denied", 15), PARTLY("-PARTIAL", "Aetna", "partially-approved",
                        10), NONE("-NOAUTH", "Humana", "not-required", 230), PENDED("-LOST", "Anthem", "pended",
                                70), ASKED("-INFO", "Aetna", "information-requested",
                                        10), UNKNOWN("-UNKNOWN", "Humana", "needs-person",
                                                5), LETTER("", "Anthem", "letter-to-sign", 10);

        private final String ending;
        private final String payer;
        private final String status;
        private final int share;

        Way(String ending, String payer, String status, int share) {
            this.ending = ending;
            this.payer = payer;
            this.status = status;
            this.share = share;
        }
    }

    private static final Pattern NUMBER = Pattern.compile("\"Reyes([0-9a-f]{12})\"");
    private static final String JSON = "application/json";
    private static final int PATIENCE_SECONDS = 120;

    private final Clinic clinic;
    private final Door sandbox;

    Samples(Clinic clinic, URI sandbox) {
        this.clinic = clinic;
        this.sandbox = new Door(sandbox, () -> "none");
    }

    /** An authorization, what its patient is told apart by, and how many of a thousand are to be like it. */
    record Filed(UUID authorization, String number, int share) {}

    List<Filed> file() throws InterruptedException {
        List<Filed> filed = new ArrayList<>();
        for (Way way : Way.values()) {
            String bundle = Orders.of(way.ending).at(way.payer).next();
            Matcher number = NUMBER.matcher(bundle);
            if (!number.find()) {
                throw new IllegalStateException("The order names no patient.");
            }
            String id = clinic.file(bundle);
            await(id, way);
            write(number.group(1));
            filed.add(new Filed(UUID.fromString(id), number.group(1), way.share));
        }
        return filed;
    }

    private void await(String id, Way way) throws InterruptedException {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            String status = way == Way.LETTER ? clinic.status(id) : clinic.statusOnceSigned(id);
            if (status.equals(way.status)) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException(way + " did not become " + way.status + ".");
    }

    private void write(String number) {
        for (String letter : new String[]{"APPROVAL", "DENIAL", "INFORMATION_REQUEST"}) {
            sandbox.post("/fax/riverside/control/inbound", JSON,
                    """
                    {"letter": "%s", "patient": "Maya Reyes%s", "born": "1961-10-01", "member": "W%s",
                     "reference": "PT-%s", "number": "AU%s"}""".formatted(letter, number, number, number, number))
                    .expecting(200);
        }
        String messages = "/api/v1/inbox/messages";
        clinic.coordinator()
                .post(messages, JSON,
                        """
                        {"channel": "phone", "with": "+15555550100", "outcome": "still pending", "reference": "CALL-%s",
                         "text": "Asked about Maya Reyes%s, member W%s; they will call back by Friday. %s"}"""
                                .formatted(number, number, number, Rewriting.MARK))
                .expecting(201);
        clinic.ehr()
                .post(messages, JSON,
                        """
                        {"channel": "ehr", "messageId": "ehr-%s",
                         "text": "Progress note of Maya Reyes%s: flexion 95 degrees, climbs six stairs. Order PT-%s. %s"}"""
                                .formatted(number, number, number, Rewriting.MARK))
                .expecting(201);
    }
}
