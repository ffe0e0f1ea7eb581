package org.priorauth.contracts;

/**
 * One topic and the record its messages hold.
 *
 * @param name the Kafka topic, {@code priorauth.<stage>.<noun>-<past-tense>.v<major>}
 * @param payload the record every message's value is
 * @param phi whether the values hold protected health information (45 CFR 160.103)
 */
public record Topic<T extends Announced>(String name, Class<T> payload, boolean phi) {

    /** The service that owns the facts: {@code intake} for {@code priorauth.intake.request-changed.v1}. */
    public String stage() {
        return name.split("\\.")[1];
    }

    /** Where the messages that one consumer group could not handle are kept. */
    public String deadLetters(String consumerGroup) {
        return name + "." + consumerGroup + ".dlq";
    }
}
