package vn.baocao.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.index.search.BadQuery.Problem;

final class QueryReaderTest {
    private static QueryNode read(String query) {
        return QueryReader.read(query, (field, position, typed) -> new QueryNode.Named(field, typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đoàn viên ưu tú | Words[text=đoàn viên ưu tú]",
                "\"mái ấm\" | Phrase[text=mái ấm, slop=0]",
                "“mái ấm” | Phrase[text=mái ấm, slop=0]",
                "\"thăm hỏi khó khăn\"~5 | Phrase[text=thăm hỏi khó khăn, slop=5]",
                "tuyên* | Prefix[beginning=tuyên]",
                "* | All[]",
                "quỹ -xã | And[parts=[Words[text=quỹ], Not[what=Words[text=xã]]]]",
                "hiến OR máu | Or[parts=[Words[text=hiến], Words[text=máu]]]",
                "hiến HOẶC máu | Or[parts=[Words[text=hiến], Words[text=máu]]]",
                "(a OR b) c | And[parts=[Or[parts=[Words[text=a], Words[text=b]]], Words[text=c]]]",
                "Kết quả: tốt | Words[text=Kết quả tốt]",
                "báo cáo - kế hoạch | Words[text=báo cáo kế hoạch]",
                "CNVC-LĐ | Words[text=CNVC-LĐ]",
                "cap:coso | Coded[field=LEVEL, code=base]",
                "cấp:\"cơ sở\" | Coded[field=LEVEL, code=base]",
                "level:base | Coded[field=LEVEL, code=base]",
                "loai:\"6 tháng\" | Coded[field=TYPE, code=half-year]",
                "type:half-year | Coded[field=TYPE, code=half-year]",
                "loai:\"nhiệm kỳ\" | Coded[field=TYPE, code=term]",
                "nguon:ocr | Coded[field=SOURCE, code=ocr]",
                "nam:2021 | Years[from=2021, to=2021]",
                "year:2019..2022 | Years[from=2019, to=2022]",
                "năm:2019-2022 | Years[from=2019, to=2022]",
                "year:2019.. | Years[from=2019, to=2200]",
                "year>=2019 | Years[from=2019, to=2200]",
                "year:<2019 | Years[from=1900, to=2018]",
                "donvi:\"Sở Công Thương\" | Named[field=UNIT, value=Sở Công Thương]",
                "đơnvị: LĐLĐ | Named[field=UNIT, value=LĐLĐ]",
                "-nam:2021 | Not[what=Years[from=2021, to=2021]]",
            })
    void a_query_is_understood(String query, String node) {
        assertThat(read(query)).hasToString(node);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "members.total>1000 | members.total | 1000 | false |  | true",
                "members.total > 1.000 | members.total | 1000 | false |  | true",
                "indicator:members.total>=1000 | members.total | 1000 | true |  | true",
                "chitieu:\"đoàn viên nữ\">100 | members.female | 100 | false |  | true",
                "money.fund.mai_am>=50tr | money.fund.mai_am | 50000000 | true |  | true",
                "money.fund.mai_am>=50 triệu | money.fund.mai_am | 50000000 | true |  | true",
                "money.fund.mai_am>=2,4 tỷ đồng | money.fund.mai_am | 2400000000 | true |  | true",
                "money.fund.mai_am>=1 tỷ 200 triệu | money.fund.mai_am | 1200000000 | true |  | true",
                "money.fund.mai_am≤1,250 triệu | money.fund.mai_am |  | true | 1250000 | true",
                "members.total<1,500 | members.total |  | true | 1500 | false",
                "members.total=100..200 | members.total | 100 | true | 200 | true",
            })
    void an_amount_is_compared(
            String query, String code, BigDecimal least, boolean leastToo, BigDecimal most, boolean mostToo) {
        QueryNode.FigureOf figure = (QueryNode.FigureOf) read(query);
        assertThat(figure.indicators()).containsExactly(code);
        assertThat(Arrays.asList(figure.least(), figure.most()))
                .usingElementComparator(Comparator.nullsFirst(Comparator.naturalOrder()))
                .containsExactly(least, most);
        assertThat(figure.leastToo()).isEqualTo(leastToo);
        assertThat(figure.mostToo()).isEqualTo(mostToo);
    }

    @Test
    void words_after_an_amount_stay_words() {
        assertThat(read("money.tet>=5 triệu năm 2021")).asString().endsWith("Words[text=năm 2021]]]");
        assertThat(read("members.total>1000 2021")).asString().endsWith("Words[text=2021]]]");
    }

    @Test
    void several_indicators_by_their_beginning() {
        QueryNode.FigureOf figure = (QueryNode.FigureOf) read("indicator:money.fund.*");
        assertThat(figure.indicators()).containsExactlyInAnyOrder("money.fund.mai_am", "money.fund.hardship");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đoàn viên tinhf:\"Đồng Nai\" | UNKNOWN_FIELD | 10",
                "quỹ:xã | UNKNOWN_FIELD | 0",
                "cap:cao | UNKNOWN_VALUE | 4",
                "a level:tinhh b | UNKNOWN_VALUE | 8",
                "năm:hai | BAD_YEAR | 4",
                "year:20x1 | BAD_YEAR | 5",
                "nam:2021..2019 | TURNED_SPAN | 4",
                "members.total=200..100 | TURNED_SPAN | 14",
                "indicator:membres | UNKNOWN_INDICATOR | 10",
                "membres.total>5 | UNKNOWN_INDICATOR | 0",
                "members.total>nhiều | BAD_NUMBER | 14",
                "members.total>1.00.0 | BAD_NUMBER | 14",
                "members.total> | MISSING_VALUE | 14",
                "donvi: | MISSING_VALUE | 6",
                "unit:\"\" | MISSING_VALUE | 5",
                "unit>5 | NOT_COMPARABLE | 0",
                "thăm \"hỏi | OPEN_QUOTE | 5",
                "(thăm hỏi | OPEN_BRACKET | 0",
                "thăm) hỏi | STRAY_BRACKET | 4",
                "OR máu | LONELY_OR | 0",
                "máu OR | LONELY_OR | 5",
                "- | LONELY_MINUS | 0",
                "t* | BAD_STAR | 0",
                "đo*n | BAD_STAR | 0",
            })
    void a_bad_query_says_what_is_wrong_and_where(String query, Problem problem, int position) {
        BadQuery bad = catchThrowableOfType(BadQuery.class, () -> read(query));
        assertThat(bad).as(query).isNotNull();
        assertThat(bad.problem()).isEqualTo(problem);
        assertThat(bad.position()).isEqualTo(position);
    }

    @Test
    void an_unknown_indicator_names_the_nearest() {
        BadQuery bad = catchThrowableOfType(BadQuery.class, () -> read("indicator:\"đoàn viên nx\">5"));
        assertThat(bad.arguments().get(1)).contains("members.female");
    }

    @Test
    void decomposed_queries_are_read_like_composed_ones() {
        for (String query : List.of("đơnvị:\"Sở Nội vụ\" mái ấm cấp:\"cơ sở\"", "\"mái ấm\" tuyên*"))
            assertThat(read(Normalizer.normalize(query, Normalizer.Form.NFD))).isEqualTo(read(query));
    }

    @Test
    void any_text_is_read_or_refused_with_a_place_inside_it() {
        java.util.Random random = new java.util.Random(7);
        String letters = "aá đ:\"-()*>=<|~ORnam.2019,tr”";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder query = new StringBuilder();
            for (int j = random.nextInt(20); j >= 0; j--)
                query.append(letters.charAt(random.nextInt(letters.length())));
            try {
                read(query.toString());
            } catch (BadQuery bad) {
                assertThat(bad.position()).as(query.toString()).isBetween(0, query.length());
            }
        }
    }
}
