package org.priorauth.lmn.release;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why, in the words of who decided. */
@Schema(examples = "{\"reason\":\"The record is held off-site.\"}")
public record GivenReason(String reason) {}
