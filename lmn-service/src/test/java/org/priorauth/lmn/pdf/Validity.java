package org.priorauth.lmn.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a print. */
public final class Validity {

    private Validity() {}

    public static void holds(byte[] pdf) throws Exception {
        for (PDFAFlavour flavour : new PDFAFlavour[]{PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1}) {
            ValidationResult result = of(pdf, flavour);
            assertThat(result.getTestAssertions()).as("violations of " + flavour).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    private static ValidationResult of(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser);
        }
    }
}
