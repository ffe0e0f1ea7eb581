package org.priorauth.submission.paper;

import java.util.List;

/** A heading, and what stands under it. */
public record Section(String heading, List<String> lines) {}
