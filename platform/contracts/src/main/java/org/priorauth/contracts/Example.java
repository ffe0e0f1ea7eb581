package org.priorauth.contracts;

/**
 * One example message; its people are invented.
 *
 * @param name the outcome, and what is special about it: {@code accepted-two-lines}
 * @param json the message's value
 */
public record Example(Topic<?> topic, String name, String json) {

    @Override
    public String toString() { return topic.name() + "/" + name; }
}
