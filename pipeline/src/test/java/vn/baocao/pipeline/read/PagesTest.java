package vn.baocao.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.ReportText;

final class PagesTest {
    @TempDir
    Path folder;

    /** Words at a place of a page: x and y in points from the top left corner. */
    private record At(int page, float x, float y, String words) {}

    @Test
    void linesBecomeParagraphsAcrossLinesAndPagesAndANumberBrokenOverThemIsOne() throws IOException {
        Path file = pdf(
                new At(1, 300, 40, "1"),
                new At(1, 90, 100, "Trong nam vua qua cac cap cong doan da tham hoi va tang qua so tien la 1.250."),
                new At(1, 70, 116, "000 dong cho doan vien kho khan, benh hiem ngheo trong dip Tet va CNVC-"),
                new At(1, 70, 132, "LD duoc khen. Het doan."),
                new At(1, 90, 148, "Doan khac: so nguoi duoc ket nap trong ca nhiem ky vua qua la nhieu nhat"),
                new At(2, 300, 40, "2"),
                new At(2, 70, 100, "tu truoc den nay, 5.179 nguoi."));
        ReportText text = Files4Tests.text(file);
        assertThat(paragraphs(text))
                .containsExactly(
                        "Trong nam vua qua cac cap cong doan da tham hoi va tang qua so tien la 1.250.000 dong cho doan vien kho khan, benh hiem ngheo trong dip Tet va CNVC-LD duoc khen. Het doan.",
                        "Doan khac: so nguoi duoc ket nap trong ca nhiem ky vua qua la nhieu nhat tu truoc den nay, 5.179 nguoi.");
        assertThat(text.pageAt(text.text().indexOf("5.179"))).isEqualTo(2);
        assertThat(text.pages()).hasSize(2);
        assertThat(text.blocks().stream()
                        .filter(Block.Chrome.class::isInstance)
                        .map(b -> b.span().of(text.text())))
                .containsExactly("1", "2");
    }

    @Test
    void aLetterheadOfTwoColumnsIsReadColumnByColumn() throws IOException {
        Path file = pdf(
                new At(1, 70, 80, "LIEN DOAN LAO DONG TINH"),
                new At(1, 300, 80, "CONG HOA XA HOI CHU NGHIA VIET NAM"),
                new At(1, 80, 96, "CONG DOAN CO SO"),
                new At(1, 330, 96, "Doc lap - Tu do - Hanh phuc"),
                new At(1, 70, 140, "Mot doan van binh thuong dung ben duoi phan tren cua van ban, dai het mot dong."));
        assertThat(Files4Tests.text(file).text())
                .startsWith(
                        "LIEN DOAN LAO DONG TINH\nCONG DOAN CO SO\nCONG HOA XA HOI CHU NGHIA VIET NAM\nDoc lap - Tu do - Hanh phuc\nMot doan");
    }

    @Test
    void figuresUnderEachOtherAreATable() throws IOException {
        Path file = pdf(
                new At(1, 70, 80, "Don vi"),
                new At(1, 200, 80, "Tong so"),
                new At(1, 300, 80, "Nu"),
                new At(1, 70, 96, "To chuyen mon mot"),
                new At(1, 200, 96, "12"),
                new At(1, 300, 96, "7"),
                new At(1, 70, 112, "To hai"),
                new At(1, 200, 112, "1.105"),
                new At(1, 300, 112, "804"),
                new At(1, 70, 128, "To chuyen mon ba"),
                new At(1, 200, 128, "3"),
                new At(1, 300, 128, "1"));
        ReportText text = Files4Tests.text(file);
        assertThat(text.text())
                .isEqualTo("Don vi\tTong so\tNu\nTo chuyen mon mot\t12\t7\nTo hai\t1.105\t804\nTo chuyen mon ba\t3\t1");
        assertThat(text.blocks()).singleElement().isInstanceOf(Block.Table.class);
    }

    @Test
    void aPdfWithAPasswordIsEncrypted() throws IOException {
        Path file = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        assertThat(Files4Tests.read(file, folder))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, bad -> assertThat(bad.cause()).isEqualTo("encrypted"));
    }

    @Test
    void anEmptyPageHasNoText() throws IOException {
        assertThat(Files4Tests.read(pdf(new At(1, 70, 80, " ")), folder))
                .isEqualTo(new Reading.NoText("application/pdf", "blank"));
    }

    private static List<String> paragraphs(ReportText text) {
        return text.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> block.span().of(text.text()))
                .toList();
    }

    private Path pdf(At... words) throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            int pages = 0;
            for (At at : words) pages = Math.max(pages, at.page());
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (At at : words) {
                        if (at.page() != number) continue;
                        content.beginText();
                        content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 14);
                        content.newLineAtOffset(at.x(), PDRectangle.A4.getHeight() - at.y());
                        content.showText(at.words());
                        content.endText();
                    }
                }
            }
            document.save(file.toFile());
        }
        return file;
    }
}
