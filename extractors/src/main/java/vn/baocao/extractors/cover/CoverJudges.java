package vn.baocao.extractors.cover;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.judge.Classifier;
import vn.baocao.extractors.judge.Verdict;
import vn.baocao.extractors.mention.UnitNames;

/** The trained decisions on a report as a whole: whose it is and of what type it is. */
record CoverJudges(Classifier unit, Classifier type) {
    static final String UNIT = "cover-unit";
    static final String TYPE = "cover-type";
    /** Outcomes of the judge of units: a unit is the one that the report is about, or not. */
    static final String OWN = "OWN";

    static final String OTHER = "OTHER";

    /** Less probable than this, the rules' choice falls to one that is more probable than not. */
    private static final double DOUBTFUL = 0.24;

    private static final double LIKELY = 0.5;
    /** What weighs less than such a part of the weightiest is named by the way. */
    private static final double LIGHT = 0.2;

    /** News of several unions have one unit only where it is at least that probable. */
    private static final double CERTAIN = 0.9;

    /** Less probable than this, a name that says no place is rather none. */
    private static final double UNLIKELY = 0.2;
    /** By how much another type must be more probable than the rules' to be believed; chosen by reports kept apart. */
    private static final double MARGIN_OF_TYPE = 0.5;

    /** So many units are named in lists only, and each is weighed against each. */
    private static final int DIRECTORY = 300;
    /** Months. */
    private static final int A_YEAR = 12;
    /** Years. */
    private static final int SEVERAL = 2;

    private static final class BuiltIn {
        static final CoverJudges JUDGES = new CoverJudges(Classifier.builtIn(UNIT), Classifier.builtIn(TYPE));
    }

    static CoverJudges builtIn() {
        return BuiltIn.JUDGES;
    }

    /**
     * The unit that the rules choose, unless it is doubtful and another is more probable than not; "LĐLĐ tỉnh" not where it is hardly the
     * report's own. A letterhead is believed, and so are the rules where several unions' news have no one unit, unless one is all but certain.
     */
    UnitReader.Found unit(CoverReading reading) {
        UnitReader.Found ruled = reading.found();
        String name = ruled.unit();
        boolean certain = name != null && !reading.cover().letterhead().isEmpty();
        List<String> candidates = reading.units().candidates();
        if (certain || candidates.size() > DIRECTORY) return ruled;
        UnitFeatures features = reading.unitFeatures();
        String best = null;
        double most = LIKELY;
        double odds = 0;
        boolean judged = name == null;
        double heaviest =
                candidates.stream().mapToDouble(reading.units()::weight).max().orElse(0);
        for (String key : candidates) {
            double own = unit.probabilities(features.of(key)).getOrDefault(OWN, 0.0);
            if (features.isRuled(key)) {
                odds = Math.max(odds, own);
                judged = true;
            }
            if (own > most && reading.units().weight(key) >= heaviest * LIGHT) {
                most = own;
                best = key;
            }
        }
        if (reading.roundUp() && name == null && most < CERTAIN) return ruled;
        if (odds >= DOUBTFUL || !judged) return ruled;
        if (best != null) return reading.units().named(best);
        return name != null && odds < UNLIKELY && UnitNames.isRelative(name) ? new UnitReader.Found(null, null) : ruled;
    }

    /** The rules' type and time, the type unless another is clearly more probable. */
    TypeReader.Kind kind(CoverReading reading) {
        TypeReader.Kind ruled = reading.kind();
        Set<String> allowed = Arrays.stream(ReportType.values())
                .filter(other -> other == ruled.type() || fits(other, ruled))
                .filter(other -> other != ReportType.NEWS || !tellsOfWholeTime(reading, ruled))
                .map(ReportType::name)
                .collect(Collectors.toSet());
        String chosen = Verdict.of(
                        type, TypeFeatures.of(reading), allowed, ruled.type().name(), other -> MARGIN_OF_TYPE)
                .outcome();
        return new TypeReader.Kind(ruled.from(), ruled.to(), ReportType.valueOf(chosen));
    }

    /** Whether it looks back on half a year, at a meeting on a year, or on several years: that is no news, wherever it is told. */
    private static boolean tellsOfWholeTime(CoverReading reading, TypeReader.Kind ruled) {
        return switch (ruled.type()) {
            case HALF_YEAR -> true;
            case ANNUAL -> Lead.of(reading.cover()).tellsEvent;
            case THEMATIC ->
                ruled.from() != null
                        && ruled.to() != null
                        && ruled.from().plusYears(SEVERAL).isBefore(ruled.to());
            default -> false;
        };
    }

    /** Whether a report of that type may cover that long a time. */
    private static boolean fits(ReportType type, TypeReader.Kind time) {
        if (time.from() == null || time.to() == null) return true;
        long months = time.from().until(time.to().plusDays(1)).toTotalMonths();
        return switch (type) {
            case MONTH -> months == 1;
            case QUARTER -> months > 1 && months < A_YEAR;
            case HALF_YEAR -> months > A_YEAR / 4 && months < A_YEAR * 3 / 4;
            case ANNUAL -> months > A_YEAR / 2 && months <= A_YEAR;
            case MID_TERM, TERM -> months > A_YEAR;
            case NEWS, THEMATIC -> true;
        };
    }
}
