package org.priorauth.lmn.web;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.lmn.domain.lint.Finding;

/** @param blocking how many keep it from being signed without an override */
@Schema(examples = Examples.LINT)
public record LintView(int version, long blocking, List<Finding> findings) {

    static LintView of(int version, List<Finding> findings) {
        return new LintView(version, findings.stream().filter(Finding::blocks).count(), findings);
    }
}
