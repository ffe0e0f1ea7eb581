package org.priorauth.inbox.fax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * What a fax service says of a fax that came in. The paper goes to its file as it is read, never into memory twice.
 *
 * @param id the service's
 * @param from the sender's number, digits and a plus; null where it was withheld
 */
record FaxNotice(String id, String from, Path document) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LONGEST = 200;

    /** Empty where it is no such notice. */
    static Optional<FaxNotice> read(byte[] body, Path file) {
        try (JsonParser json = JSON.createParser(body)) {
            return read(json, file);
        } catch (IOException | RuntimeException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<FaxNotice> read(JsonParser json, Path file) throws IOException {
        String id = null;
        String from = null;
        boolean paper = false;
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            switch (name) {
                case "id" -> id = json.getValueAsString();
                case "from" -> from = json.getValueAsString();
                case "document" -> paper = write(json, file);
                default -> json.skipChildren();
            }
        }
        return paper && id != null && !id.isBlank() && id.length() <= LONGEST
                ? Optional.of(new FaxNotice(id.replaceAll("\\p{C}", ""), number(from), file))
                : Optional.empty();
    }

    private static boolean write(JsonParser json, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return json.readBinaryValue(out) > 0;
        }
    }

    private static String number(String given) {
        String digits = given == null ? "" : given.replaceAll("[^+0-9]", "");
        return digits.isEmpty() ? null : digits.substring(0, Math.min(digits.length(), 20));
    }
}
