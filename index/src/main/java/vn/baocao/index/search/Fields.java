package vn.baocao.index.search;

/** The names of the index's fields, each with the documents that have it: report (R), passage (P), fact (F). */
final class Fields {
    /** R P F: which of the three. */
    static final String DOCUMENT = "document";

    static final String REPORT = "report";
    static final String PASSAGE = "passage";
    static final String FACT = "fact";

    /** R P F: the report's id; a block is deleted by it. */
    static final String REPORT_ID = "report_id";

    /** R P F: what ties are broken by. */
    static final String ID = "id";

    /** P: the passage; CONTEXT: its headings. */
    static final String TEXT = "text";

    static final String CONTEXT = "context";

    /** R: the whole report without menus, and what stands in HEAD; WORDS: its folded runs of two to four syllables. */
    static final String BODY = "body";

    static final String WORDS = "words";

    /** R: title, unit, province, number, years, file. */
    static final String HEAD = "head";

    /** F: the sentence of the fact; FACT_LABEL: its label, headings and the names of its indicator. */
    static final String FACT_TEXT = "fact_text";

    static final String FACT_LABEL = "fact_label";

    /** R F: filters; a fact has its own unit and years. WHOSE: see {@link Whose}. */
    static final String WHOSE = "whose";

    static final String UNIT = "unit";

    static final String PARENT = "parent";
    static final String LEVEL = "level";
    static final String PROVINCE = "province";
    static final String YEAR = "year";
    /** R F: the year of what lies within one. */
    static final String ONE_YEAR = "one_year";

    static final String TYPE = "type";
    static final String CAMPAIGN = "campaign";
    static final String SOURCE = "source";
    static final String FILE = "file";
    static final String SUPERSEDED = "superseded";
    static final String REVIEW = "review";

    /** F. */
    static final String INDICATOR = "indicator";

    static final String STATUS = "status";
    static final String KIND = "kind";
    static final String SCOPE = "scope";

    /** F: value in thousandths, both ends of a range. */
    static final String VALUE = "value";

    /** Sorting. */
    static final String BY_DATE = "by_date";

    static final String BY_UNIT = "by_unit";
    static final String BY_VALUE = "by_value";

    /** R P F: all that is shown, as JSON. */
    static final String SHOWN = "shown";

    private Fields() {}
}
