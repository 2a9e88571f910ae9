package vn.baocao.extractors.fact;

import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.Extractor;
import vn.baocao.extractors.text.PlainText;

/** Reads the facts of texts for tests. */
final class Facts {
    /** The beginning of a report of the Công đoàn Viên chức tỉnh Hà Nam on 2021. */
    static final String HEAD =
            "LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM\nCÔNG ĐOÀN VIÊN CHỨC TỈNH HÀ NAM\nBÁO CÁO\nKết quả hoạt động công đoàn năm 2021\nI. KẾT QUẢ\n";

    private static final Extractor EXTRACTOR = new Extractor();

    private Facts() {}

    static Extraction read(String text) {
        return EXTRACTOR.extract(PlainText.of("x", text));
    }

    /**
     * The first fact of a text with that quote.
     *
     * @throws java.util.NoSuchElementException where there is none
     */
    static Fact fact(String text, String quote) {
        return read(text).facts().stream()
                .filter(fact -> fact.quote().equals(quote))
                .findFirst()
                .orElseThrow();
    }
}
