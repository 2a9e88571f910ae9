package vn.baocao.extractors.cover;

import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.text.PlainText;
import vn.baocao.extractors.text.ReportText;

/** Reads report blocks for the tests of what they say. */
final class ReportBlocks {
    private ReportBlocks() {}

    static ReportBlock read(String words) {
        return read(PlainText.of("x", words));
    }

    static ReportBlock read(ReportText text) {
        return ReportReading.of(text).block();
    }
}
