package org.priorauth.inbox.messages;

import java.util.UUID;

/**
 * A paper that came or went with a message. Its bytes lie among the documents, unchanged.
 *
 * @param name as the sender called it, without path and control characters; PHI
 * @param mediaType what its bytes are, whatever the sender said
 * @param size in bytes
 */
public record Attachment(UUID document, String name, String mediaType, long size, String sha256) {}
