package org.priorauth.lmn.release;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.lmn.domain.release.Asked;
import org.priorauth.lmn.domain.release.Means;
import org.priorauth.lmn.domain.release.Release;
import org.priorauth.lmn.domain.release.Release.Format;

/**
 * A copy goes out.
 *
 * @param to who gets it; absent for who asked
 * @param means how it goes
 * @param purpose absent for the patient's right of access
 */
@Schema(examples = "{\"format\":\"pdf\",\"means\":\"portal\"}")
public record ReleaseCopy(String to, Format format, Means means, String purpose) {

    Written look() {
        Written written = new Written().chosen("/format", format).chosen("/means", means);
        Written named = to == null ? written : written.name("/to", to);
        return purpose == null ? named : named.name("/purpose", purpose);
    }

    Release release(Asked asked, Cause cause) {
        return new Release(to == null ? asked.requester().name() : to.strip(), format, means,
                purpose == null ? "individual access" : purpose.strip(), cause.by(), cause.at());
    }
}
