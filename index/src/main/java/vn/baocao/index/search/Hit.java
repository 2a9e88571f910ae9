package vn.baocao.index.search;

import java.util.List;
import vn.baocao.extractors.text.Span;

/** One result. */
public sealed interface Hit {
    FoundReport report();

    /** A report with its best passages, best first; none where the query asks for no words. */
    record OfReport(FoundReport report, List<FoundPassage> passages, float score) implements Hit {
        public OfReport {
            passages = List.copyOf(passages);
        }
    }

    /** A passage. */
    record OfPassage(FoundPassage passage) implements Hit {
        @Override
        public FoundReport report() {
            return passage.report();
        }
    }

    /** A fact; highlights in its sentence, as offsets into the report's text: the figure. */
    record OfFact(FoundFact fact, List<Span> highlights, float score) implements Hit {
        public OfFact {
            highlights = List.copyOf(highlights);
        }

        @Override
        public FoundReport report() {
            return fact.report();
        }
    }
}
