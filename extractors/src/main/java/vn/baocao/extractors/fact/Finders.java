package vn.baocao.extractors.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.mention.Figure;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.NumberFinder;
import vn.baocao.extractors.mention.PeriodFinder;
import vn.baocao.extractors.mention.ReportYear;
import vn.baocao.extractors.mention.UnitNames;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;

/** Finds the figures, unit names and times in the passages of a report. Thread-safe. */
public final class Finders {
    private final NumberFinder numbers = new NumberFinder();
    private final PeriodFinder periods = new PeriodFinder();

    /** What was found: for binding, and every quantity as a mention. */
    public record Mentions(Found found, List<Mention> quantities) {}

    /** Reads all passages but chrome. */
    public Mentions read(ReportText text, List<Passage> passages, ReportBlock block) {
        ReportYear year = yearOf(block);
        Map<Passage, List<Figure>> figures = new LinkedHashMap<>();
        List<Mention> quantities = new ArrayList<>();
        List<Mention> units = new ArrayList<>();
        List<Mention> times = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.role() == Passage.Role.CHROME) continue;
            units.addAll(UnitNames.in(text.text(), passage.span()));
            times.addAll(periods.read(text.text(), passage.span(), year));
            List<Figure> found = numbers.read(text.text(), passage.span()).figures();
            if (found.isEmpty()) continue;
            figures.put(passage, found);
            for (Figure figure : found) quantities.add(new Mention(figure.span(), figure.quantity(), "number"));
        }
        return new Mentions(new Found(figures, units, times), quantities);
    }

    /** The year that a day without one belongs to: that of the results, else that of publication. */
    private static @Nullable ReportYear yearOf(ReportBlock block) {
        LocalDate day = block.to() != null ? block.to() : block.from() != null ? block.from() : block.published();
        return day == null ? null : ReportYear.of(block.from(), day);
    }
}
