package vn.baocao.extractors;

import java.util.Locale;

/** What kind of report a document is, by the time it covers; thematic: one topic; news: a press item on events. */
public enum ReportType {
    ANNUAL,
    HALF_YEAR,
    QUARTER,
    MONTH,
    MID_TERM,
    TERM,
    THEMATIC,
    NEWS;

    /** The name in files and JSON: "half-year". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException where no type has that code */
    public static ReportType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether reports of this type come round by the calendar or the term, so that their figures fill table cells. */
    public boolean periodic() {
        return this != THEMATIC && this != NEWS;
    }
}
