package org.priorauth.contracts;

import java.time.LocalDate;

/** From a day to a day, both included; an open end is absent. */
public record DatePeriod(LocalDate start, LocalDate end) {}
