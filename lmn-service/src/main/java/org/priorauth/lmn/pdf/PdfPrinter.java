package org.priorauth.lmn.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.inject.Singleton;

import org.apache.pdfbox.pdmodel.PDDocument;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

/** XHTML to PDF/A-2a and PDF/UA-1. Whatever the text says, nothing outside is read; the one picture stands in the letter. */
@Singleton
public class PdfPrinter {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String PRODUCER = "Prior Auth";

    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
    private final ThreadLocal<Typecase> typecases = ThreadLocal.withInitial(Typecase::new);
    private final Fonts fonts;

    public PdfPrinter(Fonts fonts) {
        // its notes are many, and quote what it renders
        XRLog.setLoggingEnabled(false);
        this.fonts = fonts;
    }

    byte[] print(String xhtml, Sheet sheet) {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(xhtml, sheet, document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            Dates.fix(document, sheet.at());
            document.setDocumentId(sheet.seed());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private PdfRendererBuilder builder(String xhtml, Sheet sheet, PDDocument document) {
        Letterhead head = sheet.letterhead();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .withHtmlContent(xhtml, null)
                .useUriResolver((base, uri) -> head.isLogo(uri) ? uri : null)
                .useExternalResourceAccessControl((uri, type) -> head.isLogo(uri),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((uri, type) -> head.isLogo(uri),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(SRGB)
                .withProducer(PRODUCER)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        Typecase typecase = typecases.get();
        fonts.always().forEach(font -> use(builder, font, typecase.kept(font, document)));
        fonts.fallbacksFor(sheet.words()).forEach(font -> use(builder, font, typecase.once(font, document)));
        return builder;
    }

    private static void use(PdfRendererBuilder builder, Font font, PDFontSupplier supplier) {
        builder.useFont(supplier, font.family(), font.weight(), FontStyle.NORMAL, true);
    }
}
