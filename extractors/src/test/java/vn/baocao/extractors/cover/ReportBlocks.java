package vn.baocao.extractors.cover;

import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.text.Passages;
import vn.baocao.extractors.text.PlainText;
import vn.baocao.extractors.text.ReportText;

/** Reads report blocks for the tests of what they say. */
final class ReportBlocks {
    private ReportBlocks() {}

    static ReportBlock read(String words) {
        ReportText text = PlainText.of("x", words);
        return ReportBlockReader.read(text, Passages.of(text));
    }
}
