package vn.baocao.index.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.fact.Basis;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

final class TableHeadsTest {
    private static final String TEXT = "Biểu 2\nNội dung\tNăm 2021\nĐoàn  viên\t640\nCó 12 tổ.";
    private static final Span TITLE = span("Biểu 2"), YEAR = span("Năm 2021"), ROW = span("Đoàn  viên");

    private static Span span(String piece) {
        return new Span(TEXT.indexOf(piece), TEXT.indexOf(piece) + piece.length());
    }

    private static Block.Cell cell(String piece, int row, int column) {
        return new Block.Cell(span(piece), row, column, 1, 1, row == 0);
    }

    private static Fact fact(String piece, Basis basis) {
        return new Fact(
                piece,
                Kind.COUNT,
                "members.total",
                "",
                new Quantity(new BigDecimal(piece), null, Measure.COUNT, Qualifier.EXACT, null),
                Status.ACTUAL,
                "CĐCS A",
                null,
                null,
                Scope.WHOLE,
                null,
                null,
                span(piece),
                piece,
                1,
                span(piece),
                basis,
                false,
                List.of());
    }

    @Test
    void a_figure_in_a_cell_has_its_heads_whatever_said_what_it_is_and_running_text_has_none() {
        Block.Table table = new Block.Table(
                new Span(span("Nội dung").begin(), span("640").end()),
                List.of(
                        List.of(cell("Nội dung", 0, 0), cell("Năm 2021", 0, 1)),
                        List.of(cell("Đoàn  viên", 1, 0), cell("640", 1, 1))));
        ReportText text = new ReportText("0".repeat(64), TEXT, List.of(table), List.of(), List.of());
        LocalDate from = LocalDate.of(2021, 1, 1);
        ReportBlock block = new ReportBlock(
                null,
                "CĐCS A",
                null,
                null,
                null,
                from,
                from.plusMonths(12).minusDays(1),
                ReportType.ANNUAL,
                null,
                null,
                false);
        Fact inCell = fact("640", Basis.SAME_SENTENCE), outside = fact("12", Basis.SAME_SENTENCE);
        Extraction extraction = new Extraction(
                block,
                List.of(),
                List.of(inCell, outside),
                List.of(),
                List.of(
                        new Passage(span("640"), List.of(TITLE, YEAR, ROW), Passage.Role.RESULT),
                        new Passage(span("Có 12 tổ."), List.of(TITLE), Passage.Role.RESULT)),
                List.of());
        TableHeads heads = TableHeads.of(text, extraction);
        assertThat(heads.of(inCell)).isEqualTo("Biểu 2 › Năm 2021 › Đoàn viên");
        assertThat(heads.of(outside)).isNull();
    }
}
