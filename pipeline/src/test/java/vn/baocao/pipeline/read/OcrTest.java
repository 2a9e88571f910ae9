package vn.baocao.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.extractors.text.Repair;
import vn.baocao.extractors.text.ReportText;

final class OcrTest {
    private static final String[] LINES = {
        "Tổng số đoàn viên là 5.179 người, nữ 2.604 người.",
        "Quỹ Mái ấm công đoàn hỗ trợ 12 căn nhà mới.",
        "Số tiền thăm hỏi: 126.800.000 đồng trong năm."
    };

    @TempDir
    Path folder;

    @Test
    void aScannedPdfIsReadByOcrAndItsPageSaysSo() throws IOException {
        assumeTrue(Ocr.isInstalled(), "tesseract with its Vietnamese model is not installed");
        Path file = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture(0)),
                        0,
                        0,
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight());
            }
            document.save(file.toFile());
        }
        ReportText text = Files4Tests.text(file);
        assertThat(text.text()).contains("5.179", "2.604", "126.800.000", "12 căn nhà");
        assertThat(text.isOcr(text.text().indexOf("5.179"))).isTrue();
        assertThat(text.repairs()).extracting(Repair::kind).containsExactly("ocr");
    }

    @Test
    void aLeaningPictureIsLevelledBeforeOcr() throws IOException {
        assumeTrue(Ocr.isInstalled(), "tesseract with its Vietnamese model is not installed");
        assertThat(Deskew.angle(picture(2))).isBetween(1.5, 2.5);
        assertThat(Deskew.angle(picture(-3))).isBetween(-3.5, -2.5);
        assertThat(Deskew.angle(picture(0))).isZero();
        Path file = folder.resolve("photo.png");
        ImageIO.write(picture(3), "png", file.toFile());
        assertThat(Files4Tests.text(file).text()).contains("5.179", "126.800.000");
    }

    @Test
    void withoutTesseractNothingIsClaimedToBeInstalled() {
        assertThat(Ocr.hasVietnamese("no-such-program-anywhere")).isFalse();
    }

    private static BufferedImage picture(double leaning) {
        BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        Font font = new Font(Font.SERIF, Font.PLAIN, 44);
        assumeTrue(font.canDisplayUpTo(LINES[0]) < 0, "no font with Vietnamese letters on this machine");
        graphics.setFont(font);
        graphics.rotate(Math.toRadians(leaning), image.getWidth() / 2.0, image.getHeight() / 2.0);
        for (int i = 0; i < 12; i++) graphics.drawString(LINES[i % LINES.length], 160, 300 + i * 90);
        graphics.dispose();
        return image;
    }
}
