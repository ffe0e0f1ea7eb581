package org.priorauth.lmn.release;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.lmn.domain.release.Verification.Authority;
import org.priorauth.lmn.domain.release.Verification.Method;

/**
 * How it was made sure who asks.
 *
 * @param authority a representative's; absent for the patient
 */
@Schema(examples = "{\"method\":\"photo-id\",\"authority\":\"health-care-proxy\"}")
public record VerifyCopy(Method method, Authority authority) {}
