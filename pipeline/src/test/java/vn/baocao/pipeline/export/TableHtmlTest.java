package vn.baocao.pipeline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.table.Axis;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.pipeline.Messages;

final class TableHtmlTest {
    @TempDir
    static Path folder;

    private final TableWords words = new TableWords(Indicators.inUse(), Messages.in("vi"));

    @BeforeAll
    static void fill() {
        ReportsByHand.fill(folder.resolve("home"), folder);
        try (ReportsByHand reports = new ReportsByHand(folder.resolve("home"), folder)) {
            reports.put(
                    "ten-la.docx",
                    ReportsByHand.annual("CĐCS <b onclick=\"x\">Trạm & Trại</b>", Level.BASE, 2022),
                    "Trạm có [17 đoàn viên|members.total|17] <script>alert(1)</script>.");
        }
    }

    private Document read(TableDocument document) throws Exception {
        byte[] bytes = new TableFile(words, TableFile.Format.HTML, false).bytes(document);
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void the_page_read_back_equals_the_table() throws Exception {
        for (TableDocument document : TablesByHand.all(folder.resolve("home"))) {
            Document html = read(document);
            for (int p = 0; p < document.pages().size(); p++) {
                TablePage page = document.pages().get(p);
                List<Element> rows = html.select("#bang-" + p + " .scroll tbody tr");
                assertThat(rows).hasSameSizeAs(page.rows());
                for (int r = 0; r < rows.size(); r++) {
                    assertThat(rows.get(r).expectFirst("th").text())
                            .isEqualTo(words.rowName(page.rows().get(r)));
                    List<Element> cells = rows.get(r).select("td:not(.no)");
                    assertThat(cells).hasSameSizeAs(page.columns());
                    for (int c = 0; c < cells.size(); c++)
                        equal(cells.get(c), page, page.rows().get(r), c);
                }
            }
        }
    }

    private void equal(Element cell, TablePage page, TablePage.Row row, int c) {
        Field field = row.fields().get(c);
        assertThat(cell.text()).isEqualTo(words.field(page, row, page.columns().get(c), field));
        if (field.number() == null) assertThat(cell.select("data")).isEmpty();
        else assertThat(new BigDecimal(cell.expectFirst("data").attr("value"))).isEqualByComparingTo(field.number());
    }

    @Test
    void every_figure_leads_to_its_sentences_with_report_page_and_place() throws Exception {
        for (TableDocument document : TablesByHand.all(folder.resolve("home"))) {
            Document html = read(document);
            int figures = 0;
            for (int p = 0; p < document.pages().size(); p++) {
                TablePage page = document.pages().get(p);
                for (int r = 0; r < page.rows().size(); r++)
                    for (int c = 0; c < page.columns().size(); c++)
                        if (page.rows().get(r).fields().get(c) instanceof Field.Figure figure) {
                            TableHtml.At at = new TableHtml.At(p, r, c);
                            if (figure.cell().facts().isEmpty()) {
                                assertThat(html.getElementById(at.cell())).isNull();
                                continue;
                            }
                            figures++;
                            assertThat(html.expectFirst("#" + at.cell()).attr("href"))
                                    .isEqualTo("#" + at.sources());
                            Element source = html.expectFirst("#" + at.sources());
                            for (StoredFact fact : figure.cell().facts())
                                assertThat(source.text())
                                        .contains(
                                                fact.sentence().strip(),
                                                fact.file(),
                                                "tr. " + fact.fact().page(),
                                                fact.fact().id());
                        }
            }
            assertThat(figures).isGreaterThan(8);
        }
    }

    @Test
    void every_link_leads_somewhere_in_the_page_and_nothing_is_loaded() throws Exception {
        Document html = read(TablesByHand.all(folder.resolve("home")).getFirst());
        List<String> ids = html.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> targets = html.select("[href]").eachAttr("href").stream().collect(Collectors.toSet());
        assertThat(targets).allMatch(target -> target.startsWith("#") && ids.contains(target.substring(1)));
        assertThat(html.select("[src], script, link, [onclick], tbody b")).isEmpty();
        assertThat(html.text()).contains("<script>alert(1)</script>", "CĐCS <b onclick=\"x\">Trạm & Trại</b>");
        assertThat(html.expectFirst("html").attr("lang")).isEqualTo("vi");
        assertThat(html.select("thead th")).allMatch(head -> head.hasAttr("scope"));
        assertThat(html.text())
                .contains("Đơn vị tính: người", "BIỂU TỔNG HỢP", "78 ≠ 87", "đọc bằng OCR")
                .contains("Số liệu đứng riêng");
    }

    @Test
    void figures_of_a_unit_over_years_are_drawn_below_their_table_as_it_has_them() throws Exception {
        Path home = folder.resolve("years");
        try (ReportsByHand reports = new ReportsByHand(home, folder)) {
            for (int year = 2019; year <= 2022; year++)
                reports.put(
                        "cang-" + year + ".docx",
                        ReportsByHand.annual("CĐCS Cảng", Level.BASE, year),
                        "Có [" + (year - 1900) + " đoàn viên|members.total|" + (year - 1900) + "].",
                        year == 2021 ? "Biểu ghi [87 đoàn viên|members.total|87]." : "Đơn vị ổn định.",
                        year == 2020 ? "Không góp quỹ." : "Góp quỹ [2 triệu đồng|money.fund.mai_am|2000000].");
        }
        TableDocument document = TablesByHand.document(home, Axis.PERIOD, "members.total", "money.fund.mai_am");
        Document html = read(document);
        int drawn = 0;
        for (int p = 0; p < document.pages().size(); p++) {
            TablePage page = document.pages().get(p);
            List<Charted> charted = Charted.of(page);
            List<Element> charts = html.select("#bang-" + p + " figure");
            assertThat(charts).hasSameSizeAs(charted);
            for (int i = 0; i < charts.size(); i++) {
                int column = charted.get(i).column();
                List<Field> fields = page.rows().stream()
                        .map(row -> row.fields().get(column))
                        .toList();
                assertThat(charts.get(i).expectFirst("figcaption").text())
                        .isEqualTo(charts.get(i).expectFirst("svg title").text());
                assertThat(charts.get(i).select("rect")).hasSize((int)
                        fields.stream().filter(field -> field.number() != null).count());
                assertThat(charts.get(i).select("text.period").eachText())
                        .isEqualTo(page.rows().stream().map(words::rowName).toList());
                assertThat(charts.get(i).select("text")).hasSize(2 * page.rows().size());
                drawn++;
            }
        }
        assertThat(drawn).isEqualTo(2);
        assertThat(html.select("figure text").eachText()).contains("119", "≠", "122", "2.000.000", "–");
        assertThat(read(TablesByHand.all(folder.resolve("home")).getFirst()).select("figure"))
                .isEmpty();
    }

    @Test
    void what_looks_like_a_formula_stays_text_where_a_spreadsheet_opens_the_page() throws Exception {
        Document html = read(TablesByHand.all(folder.resolve("home")).getFirst());
        assertThat(html.text()).contains("“=cmd|");
        assertThat(html.select("th, td:not(:has(data)), li, p, h1, h2, h3, h4").eachText())
                .isNotEmpty()
                .noneMatch(Formulas::begins);
        assertThat(Html.page("vi", "", "").element("th", "=1+1").end()).contains(">\u2060=1+1<");
    }
}
