package org.priorauth.submission.pas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.ServiceCategory;

/** The house's words in X12's codes; the tables are data in {@code pas/*.properties}. */
final class CodeTables {

    private static final Properties SERVICE_TYPES = read("service-types");
    private static final Properties SHAPES = read("shapes");
    private static final Properties REPORT_TYPES = read("report-types");
    private static final Properties QUANTITIES = read("quantities");

    private CodeTables() {}

    /** X12 1365. */
    static String serviceType(ServiceCategory category) {
        return SERVICE_TYPES.getProperty(category.toString());
    }

    /** Claim type, kind of review and kind of order. */
    static String[] shape(ServiceCategory category, String place) {
        return SHAPES.getProperty(category + "@" + place, SHAPES.getProperty(category.toString())).split(",");
    }

    /** X12 755. */
    static String reportType(Attached document) {
        if (document.letter()) {
            return REPORT_TYPES.getProperty("letter");
        }
        return Optional.ofNullable(document.ref().type()).map(Code::code).map(REPORT_TYPES::getProperty)
                .orElseGet(() -> REPORT_TYPES.getProperty("other"));
    }

    /** X12 673; empty for a unit it has no code for. */
    static Optional<String> quantity(String unit) {
        return Optional.ofNullable(unit).map(QUANTITIES::getProperty);
    }

    private static Properties read(String table) {
        try (InputStream in = CodeTables.class.getResourceAsStream("/pas/" + table + ".properties")) {
            Properties codes = new Properties();
            codes.load(in);
            return codes;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
