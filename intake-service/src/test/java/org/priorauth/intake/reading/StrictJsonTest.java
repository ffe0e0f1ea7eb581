package org.priorauth.intake.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Problem.Element;

import com.fasterxml.jackson.databind.node.ObjectNode;

class StrictJsonTest {

    @Test
    void anObjectIsRead() {
        // When
        Reading<ObjectNode> reading = StrictJson.object("{\"a\": 1.50, \"ü\": \"\uD83D\uDE00\"}".getBytes(UTF_8));

        // Then
        assertThat(((Reading.Readable<ObjectNode>) reading).value().toString())
                .isEqualTo("{\"a\":1.50,\"ü\":\"\uD83D\uDE00\"}");
    }

    @Test
    void brokenJsonIsNamedByLineAndColumn() {
        assertThat(refused("{\"a\": 1,\n \"b\": ]}".getBytes(UTF_8)))
                .isEqualTo(new Element("/", "unreadable-json", "is not JSON (line 2, column 7)"));
        assertThat(refused("{\"a\": 1} x".getBytes(UTF_8)).code()).isEqualTo("unreadable-json");
        assertThat(refused(new byte[0])).isEqualTo(new Element("/", "empty-body", "is empty"));
        assertThat(refused("[1]".getBytes(UTF_8)).code()).isEqualTo("not-an-object");
        assertThat(refused("   ".getBytes(UTF_8)).code()).isEqualTo("not-an-object");
    }

    @Test
    void aNameTwiceIsRefused() {
        assertThat(refused("{\"a\": 1, \"a\": 2}".getBytes(UTF_8)).code()).isEqualTo("duplicate-name");
    }

    @Test
    void otherEncodingsAreRefusedAndNeverGuessed() {
        assertThat(refused("{\"name\": \"Müller\"}".getBytes(ISO_8859_1)).code()).isEqualTo("wrong-charset");
        assertThat(refused("{\"a\": 1}".getBytes(UTF_16)).code()).isEqualTo("wrong-charset");
        assertThat(refused("{\"a\": 1}".getBytes(UTF_16LE)).code()).isEqualTo("wrong-charset");
        assertThat(refused("\uFEFF{\"a\": 1}".getBytes(UTF_8)).message())
                .isEqualTo("starts with a byte order mark; send UTF-8 without one");
    }

    @Test
    void deepNestingHugeArraysAndEndlessNumbersAreRefused() {
        assertThat(refused(("{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}").getBytes(UTF_8)).code())
                .isEqualTo("too-complex");
        assertThat(refused(("{\"a\":[" + "{},".repeat(150_000) + "{}]}").getBytes(UTF_8)).code())
                .isEqualTo("too-complex");
        assertThat(refused(("{\"a\":" + "9".repeat(5_000) + "}").getBytes(UTF_8)).code()).isEqualTo("too-complex");
    }

    @Test
    void charactersThatCannotBeKeptAreNamedByPointer() {
        assertThat(refused("{\"a\": [{\"b\": \"x\\u0000y\"}]}".getBytes(UTF_8)))
                .isEqualTo(new Element("/a/0/b", "bad-character",
                        "holds a control character or half of a surrogate pair"));
        assertThat(refused("{\"a\": \"\\ud83d\"}".getBytes(UTF_8)).element()).isEqualTo("/a");
        assertThat(refused("{\"a\": \"\\ude00x\"}".getBytes(UTF_8)).element()).isEqualTo("/a");
        assertThat(refused("{\"a\\u0000\": 1}".getBytes(UTF_8)).code()).isEqualTo("bad-character");
    }

    @Test
    void largeDataAreBytesAtOnceUnlessTheyAreNoBase64() {
        // Given
        String base64 = "QUJD".repeat(300_000);

        // When
        ObjectNode bytes = read("{\"data\": \"" + base64 + "\", \"name\": \"x\"}");
        ObjectNode text = read("{\"data\": \"1.5 2.5\", \"name\": \"" + base64 + "\"}");

        // Then
        assertThat(bytes.get("data").isBinary()).isTrue();
        assertThat(bytes.get("data").asText()).isEqualTo(base64);
        assertThat(bytes.get("name").textValue()).isEqualTo("x");
        assertThat(text.get("data").textValue()).isEqualTo("1.5 2.5");
    }

    private static ObjectNode read(String body) {
        return ((Reading.Readable<ObjectNode>) StrictJson.object(body.getBytes(UTF_8))).value();
    }

    @Test
    void noRefusalQuotesTheBody() {
        assertThat(refused("{\"name\": \"Reyes\" \"birthDate\"}".getBytes(UTF_8)).message()).doesNotContain("Reyes",
                "birthDate");
    }

    private static Element refused(byte[] body) {
        Problem problem = ((Reading.Unreadable<ObjectNode>) StrictJson.object(body)).problem();
        assertThat(problem.status()).isEqualTo(400);
        return problem.errors().get(0);
    }
}
