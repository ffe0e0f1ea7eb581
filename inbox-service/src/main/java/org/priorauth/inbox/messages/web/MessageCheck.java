package org.priorauth.inbox.messages.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.priorauth.chassis.problem.Problem;
import org.priorauth.inbox.messages.Channel;

/** What is wrong with a message before it is stored: all of it at once. */
final class MessageCheck {

    private static final int LONGEST_LINE = 250;
    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST = 20;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{7,15}");
    /** Plain addresses only: no names, no comments, no line ends, nothing a header could be made of. */
    private static final Pattern ADDRESS = Pattern
            .compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");

    private final NewMessage of;
    private final List<Problem.Element> wrong = new ArrayList<>();

    private MessageCheck(NewMessage of) { this.of = of; }

    static List<Problem.Element> faults(NewMessage of, Channel channel) {
        MessageCheck check = new MessageCheck(of);
        check.lines();
        switch (channel) {
            case EHR -> check.ehr();
            case PHONE -> check.required("outcome", of.outcome());
            case PORTAL -> check.portal();
            case EMAIL -> check.email();
            case FAX -> check.fax();
            case CHAIN -> throw new IllegalArgumentException("nobody writes into the chain");
        }
        return List.copyOf(check.wrong);
    }

    /** What goes into a header or a line must be one line: that is all there is to header injection. */
    private void lines() {
        line("messageId", of.messageId());
        line("subject", of.subject());
        line("outcome", of.outcome());
        line("reference", of.reference());
        line("with", of.with());
        of.refersTo().forEach(id -> line("refersTo", id));
        if (of.text() != null && of.text().length() > LONGEST_TEXT) {
            wrong("text", "too-long", "At most 100,000 characters; attach what is longer.");
        }
        if (of.documents().size() > MOST || of.to().size() > MOST || of.refersTo().size() > MOST) {
            wrong("/", "too-many", "At most 20 documents, receivers and references.");
        }
    }

    private void line(String element, String text) {
        if (text != null && text.chars().anyMatch(Character::isISOControl)) {
            wrong(element, "not-one-line", "One line without control characters.");
        }
        if (text != null && text.length() > LONGEST_LINE) {
            wrong(element, "too-long", "At most 250 characters.");
        }
    }

    private void ehr() {
        if (of.authorizationId() != null) {
            wrong("authorizationId", "not-here", "What an EHR sends finds its authorization by its words.");
        }
        if (of.documents().isEmpty()) {
            required("text", of.text());
        }
    }

    private void portal() {
        paper();
        if (!isSecure(of.link())) {
            wrong("link", "not-https", "The portal's address, beginning with https://.");
        }
    }

    private static boolean isSecure(String link) {
        try {
            URI address = URI.create(link == null ? "" : link);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private void email() {
        required("subject", of.subject());
        required("text", of.text());
        if (of.to().isEmpty() || !of.to().stream().allMatch(to -> ADDRESS.matcher(to).matches())) {
            wrong("to", "no-address", "At least one plain address, e.g. appeals@payer.example.");
        }
    }

    private void fax() {
        if (of.documents().size() != 1) {
            wrong("documents", "not-one", "Exactly one document; join several first.");
        }
        if (of.to().size() != 1 || !NUMBER.matcher(of.to().get(0)).matches()) {
            wrong("to", "no-number", "One number of 7 to 15 digits, e.g. +15550100.");
        }
    }

    private void paper() {
        if (of.documents().isEmpty()) {
            wrong("documents", "required", "At least one document; upload it first.");
        }
    }

    private void required(String element, String text) {
        if (text == null || text.isBlank()) {
            wrong(element, "required", "Required for this channel.");
        }
    }

    private void wrong(String element, String code, String message) {
        wrong.add(new Problem.Element(element, code, message));
    }
}
