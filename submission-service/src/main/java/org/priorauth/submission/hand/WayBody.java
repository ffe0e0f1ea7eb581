package org.priorauth.submission.hand;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.submission.domain.Way;

/** @param by {@code portal}, {@code fax} or {@code manual} */
@Schema(name = "WayByHand", examples = "{\"by\":\"fax\"}")
public record WayBody(@Schema(description = "portal, fax or manual") Way by) {

    boolean isByHand() { return by != null && by.isByHand(); }
}
