package org.priorauth.submission.domain;

import java.util.List;
import java.util.Optional;

import org.priorauth.contracts.DocumentRef;

/**
 * The clinic's answer to a payer's question.
 *
 * @param file the case the payer asked about
 * @param documents what goes with it
 * @param words the person's note, sent as a free-form message
 */
public record Reply(Case file, List<DocumentRef> documents, Optional<String> words) {}
