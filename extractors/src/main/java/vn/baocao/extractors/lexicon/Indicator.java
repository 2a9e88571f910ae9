package vn.baocao.extractors.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.mention.Measure;

/**
 * Something that reports give figures of.
 *
 * @param code "members.total"
 * @param kinds the kinds of facts it takes, the leading one first
 * @param labelVi what it is called, in Vietnamese
 * @param countedVi the unit of its counts, in Vietnamese; null where it takes none
 * @param also what else users call it
 * @param adds whether shares and single cases of it may be summed where no total is stated
 * @param addsOverUnits whether totals of several units may be summed, where they are no rates
 */
public record Indicator(
        String code,
        Set<Kind> kinds,
        String labelVi,
        String labelEn,
        @Nullable String countedVi,
        @Nullable String countedEn,
        List<String> also,
        boolean adds,
        boolean addsOverUnits) {
    /** The indicator of how far a target was reached. */
    public static final String ACHIEVED = "target.achieved";

    public Indicator {
        also = List.copyOf(also);
    }

    /** Whether figures of that measure of several units may be summed. */
    public boolean addsOverUnits(Measure measure) {
        return addsOverUnits && measure != Measure.RATE;
    }

    /** Its label in the language "vi" or "en". */
    public String label(String language) {
        return language.equals("en") ? labelEn : labelVi;
    }

    /** The measure that its figures mostly have; a target has that of the result it is set for. */
    public Measure measure() {
        for (Kind kind : kinds)
            switch (kind) {
                case COUNT -> {
                    return Measure.COUNT;
                }
                case MONEY -> {
                    return Measure.MONEY;
                }
                case RATE -> {
                    return Measure.RATE;
                }
                case TARGET -> {}
            }
        return Measure.COUNT;
    }

    /** The unit of a figure of that measure: "người", "đồng", "%"; empty for a count of anything. */
    public String unit(Measure measure, String language) {
        boolean english = language.equals("en");
        return switch (measure) {
            case MONEY -> english ? "VND" : "đồng";
            case RATE -> "%";
            case COUNT -> {
                String counted = english ? countedEn : countedVi;
                yield counted == null ? "" : counted;
            }
        };
    }
}
