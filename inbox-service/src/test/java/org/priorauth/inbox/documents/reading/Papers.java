package org.priorauth.inbox.documents.reading;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Papers as they come: typed, scanned askew with noise, locked, far too long, and bombs. */
final class Papers {

    static final String WORDS = "AUTHORIZATION NUMBER AX4471920 IS APPROVED";
    private static final int DPI = 200;

    private Papers() {}

    static Path typed(Path file, int pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                write(pdf, "Page " + page + ": " + WORDS + " for twelve visits");
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    private static void write(PDDocument pdf, String words) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        pdf.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
            pen.beginText();
            pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            pen.newLineAtOffset(72, 700);
            pen.showText(words);
            pen.endText();
        }
    }

    static Path locked(Path file) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            write(pdf, WORDS);
            pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            pdf.save(file.toFile());
        }
        return file;
    }

    static Path scanned(Path file) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            pdf.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
                pen.drawImage(LosslessFactory.createFromImage(pdf, scan(WORDS)), 0, 0, 612, 792);
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    /** As a scanner of a busy desk gives it: 200 dpi, a degree askew, specks. */
    static BufferedImage scan(String words) {
        BufferedImage paper = new BufferedImage(DPI * 17 / 2, DPI * 11, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        pen.setColor(Color.BLACK);
        pen.rotate(Math.toRadians(1));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
        pen.drawString(words, 200, 400);
        pen.dispose();
        Random specks = new Random(4711);
        for (int speck = 0; speck < 3_000; speck++) {
            paper.setRGB(specks.nextInt(paper.getWidth()), specks.nextInt(paper.getHeight()), 0xff808080);
        }
        return paper;
    }

    static Path tiff(Path file, int pages) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int page = 1; page <= pages; page++) {
                writer.writeToSequence(new IIOImage(scan("PAGE " + page + " " + WORDS), null, null), null);
            }
            writer.endWriteSequence();
        }
        return file;
    }

    /** A page whose content is gigabytes of nothing, packed into a few megabytes. */
    static Path bomb(Path file) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            pdf.addPage(page);
            var stream = pdf.getDocument().createCOSStream();
            try (var out = stream.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
                byte[] nothing = "[[[[[[[[[[[[[[[[".repeat(4_096).getBytes();
                for (int times = 0; times < 4_000; times++) {
                    out.write(nothing);
                }
            }
            page.getCOSObject().setItem(org.apache.pdfbox.cos.COSName.CONTENTS, stream);
            pdf.save(file.toFile());
        }
        return file;
    }

    /** A picture that says it is 60,000 dots wide and high. */
    static Path pictureBomb(Path file) throws IOException {
        byte[] head = java.util.HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"
                + "0000ea600000ea600800000000");
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(head, 12, 17);
        return Files.write(file, java.nio.ByteBuffer.allocate(head.length + 4).put(head).putInt((int) sum.getValue())
                .array());
    }
}
