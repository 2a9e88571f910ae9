package vn.baocao.extractors.cover;

import java.util.List;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.mention.UnitNames;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Passages;
import vn.baocao.extractors.text.PlainText;
import vn.baocao.extractors.text.ReportText;

/** Reads report blocks for the tests of what they say. */
final class ReportBlocks {
    private ReportBlocks() {}

    static ReportBlock read(String words) {
        return read(PlainText.of("x", words));
    }

    static ReportBlock read(ReportText text) {
        List<Passage> passages = Passages.of(text);
        return ReportBlockReader.read(text, passages, UnitNames.in(text, passages));
    }
}
