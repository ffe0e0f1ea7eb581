package org.priorauth.lmn.release;

import org.priorauth.lmn.domain.release.Release;

/** What was given to whom, and why that is allowed. */
record Disclosed(String to, String what, String purpose, String basis, String means, String sha256) {

    static Disclosed copy(Release release, String sha256) {
        return new Disclosed(release.to(), "letter of medical necessity, " + release.format(), release.purpose(),
                "45 CFR 164.524", release.means().toString(), sha256);
    }

    /** The house sends the letter with the request (45 CFR 164.506(c)(1)). */
    static Disclosed toPayer(String payer, String sha256) {
        return new Disclosed(payer, "letter of medical necessity, pdf", "payment", "45 CFR 164.506",
                "submission-service", sha256);
    }
}
