package vn.baocao.pipeline.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.index.table.Axis;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.Selection;

/**
 * A table as it can be asked for, kept under a name and changed.
 *
 * @param kind what it is a table of
 * @param selection indicators, units and years
 * @param period the one time that it is for, as users write it; null for all
 * @param rows null where it is left to the program, so is {@code columns}
 * @param align which periods are shown, a key of {@link #ALIGN}
 * @param look how it is shown
 * @param campaigns of a table of campaigns: their kinds, empty for all
 */
public record NamedTable(
        String name,
        String titleVi,
        String titleEn,
        Kind kind,
        Selection selection,
        @Nullable String period,
        @Nullable Axis rows,
        @Nullable Axis columns,
        String align,
        Look look,
        Set<String> campaigns) {
    /** What a table is of: figures, who named which campaigns, who has not reported. */
    public enum Kind {
        FIGURES,
        CAMPAIGNS,
        MISSING
    }

    /**
     * How a table of figures is shown.
     *
     * @param ranked whether the units stand by their last figure, the largest first
     * @param targets whether only what has a target is shown
     * @param tree whether the units stand as a tree with subtotals
     * @param restate the day whose units it is by, "today" or a year; null as reported
     * @param per the indicator by one of which each result is shown too; null for none
     */
    public record Look(
            boolean ranked,
            boolean targets,
            boolean tree,
            @Nullable String restate,
            @Nullable Indicator per) {
        public static final Look PLAIN = new Look(false, false, false, null, null);
    }

    /** All periods as they are reported. */
    public static final String AS_REPORTED = "as-reported";

    /** Calendar years, and school years where a unit reports by no others: what is meant where years are asked for. */
    public static final String YEARS = "years";

    /** Which shapes of periods a table can be kept to. */
    public static final Map<String, Set<ReportedPeriod.Shape>> ALIGN = Map.of(
            AS_REPORTED,
            EnumSet.allOf(ReportedPeriod.Shape.class),
            YEARS,
            EnumSet.of(ReportedPeriod.Shape.YEAR, ReportedPeriod.Shape.SCHOOL_YEAR),
            "year",
            EnumSet.of(ReportedPeriod.Shape.YEAR),
            "half",
            EnumSet.of(ReportedPeriod.Shape.HALF),
            "school-year",
            EnumSet.of(ReportedPeriod.Shape.SCHOOL_YEAR),
            "term",
            EnumSet.of(ReportedPeriod.Shape.YEARS));

    public NamedTable {
        campaigns = Set.copyOf(campaigns);
    }

    /** The table that nobody has asked anything of yet. */
    public static NamedTable blank() {
        return new NamedTable(
                "", "", "", Kind.FIGURES, Selection.of(List.of()), null, null, null, AS_REPORTED, Look.PLAIN, Set.of());
    }

    /** Its title in the language "vi" or "en". */
    public String title(String language) {
        return language.equals("en") ? titleEn : titleVi;
    }

    /** The same table under another name; with the title, or the one that it has where that is null. */
    public NamedTable named(String other, @Nullable String title) {
        String vi = title != null ? title : titleVi.isEmpty() ? other : titleVi;
        String en = title != null ? title : titleEn.isEmpty() ? other : titleEn;
        return new NamedTable(other, vi, en, kind, selection, period, rows, columns, align, look, campaigns);
    }
}
