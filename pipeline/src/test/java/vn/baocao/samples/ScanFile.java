package vn.baocao.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes a scan of a PDF: each page an image at 200 dpi, a little skewed and noisy, in grey (as from a copier) or in black and white (as
 * from a fax).
 */
final class ScanFile {
    private static final int DPI = 200;

    private ScanFile() {}

    static byte[] grey(byte[] pdf, long seed) {
        return scan(pdf, seed, false);
    }

    static byte[] blackAndWhite(byte[] pdf, long seed) {
        return scan(pdf, seed, true);
    }

    /** A scan of an empty sheet. */
    static byte[] blank() {
        BufferedImage sheet = new BufferedImage(827, 1169, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.dispose();
        try (PDDocument scan = new PDDocument()) {
            add(scan, CCITTFactory.createFromImage(scan, sheet));
            return save(scan, 7);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] scan(byte[] pdf, long seed, boolean twoColours) {
        Random random = new Random(seed);
        try (PDDocument source = Loader.loadPDF(pdf);
                PDDocument scan = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(source);
            for (int page = 0; page < source.getNumberOfPages(); page++) {
                BufferedImage clean = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
                BufferedImage worn = worn(clean, random, twoColours);
                add(
                        scan,
                        twoColours
                                ? CCITTFactory.createFromImage(scan, worn)
                                : JPEGFactory.createFromImage(scan, worn, 0.35f, DPI));
            }
            return save(scan, seed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BufferedImage worn(BufferedImage clean, Random random, boolean twoColours) {
        int type = twoColours ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_BYTE_GRAY;
        BufferedImage worn = new BufferedImage(clean.getWidth(), clean.getHeight(), type);
        Graphics2D pen = worn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, worn.getWidth(), worn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(0.35), worn.getWidth() / 2.0, worn.getHeight() / 2.0);
        pen.drawImage(clean, 0, 0, null);
        pen.dispose();
        int specks = worn.getWidth() * worn.getHeight() / 9000;
        for (int speck = 0; speck < specks; speck++) {
            int grey = twoColours ? 0 : 120 + random.nextInt(100);
            worn.setRGB(
                    random.nextInt(worn.getWidth()),
                    random.nextInt(worn.getHeight()),
                    new Color(grey, grey, grey).getRGB());
        }
        return worn;
    }

    private static void add(PDDocument scan, PDImageXObject image) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        scan.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
            content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
    }

    private static byte[] save(PDDocument scan, long seed) throws IOException {
        scan.setDocumentId(seed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        scan.save(bytes);
        return bytes.toByteArray();
    }
}
