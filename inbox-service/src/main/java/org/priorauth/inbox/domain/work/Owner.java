package org.priorauth.inbox.domain.work;

/** Whose it is. There is always one: a team holds what no person has taken yet. */
public sealed interface Owner {

    String PERSON = "person:";
    String QUEUE = "queue:";

    /** What it is looked up by; persons and teams never collide. */
    String key();

    String name();

    /** @param id the token's subject */
    record Person(String id, String name) implements Owner {
        @Override
        public String key() { return PERSON + id; }
    }

    /** Everybody who works in one team, e.g. {@code coordinators}. */
    record Queue(String name) implements Owner {
        @Override
        public String key() { return QUEUE + name; }
    }

    /** From configuration or a request: {@code person:<id>} is a person, anything else a team. */
    static Owner named(String text) {
        return text.startsWith(PERSON)
                ? new Person(text.substring(PERSON.length()), text.substring(PERSON.length()))
                : new Queue(text.startsWith(QUEUE) ? text.substring(QUEUE.length()) : text);
    }

    /** A person has taken it. */
    default boolean taken() {
        return this instanceof Person;
    }
}
