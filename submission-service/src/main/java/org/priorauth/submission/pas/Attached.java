package org.priorauth.submission.pas;

import java.util.UUID;

import org.priorauth.contracts.DocumentRef;

/**
 * A document with its bytes.
 *
 * @param letter whether it is the Letter of Medical Necessity
 */
public record Attached(DocumentRef ref, boolean letter, byte[] bytes) {

    /** Of its DocumentReference. */
    UUID resourceId() {
        return Known.resource(ref.id());
    }
}
