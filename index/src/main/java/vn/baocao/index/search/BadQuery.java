package vn.baocao.index.search;

import java.util.List;

/** A query that cannot be understood: what is wrong, where, and what would be allowed. The words for users are the caller's. */
public final class BadQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What can be wrong; the arguments that go with it. */
    public enum Problem {
        /** no such field: name, the fields */
        UNKNOWN_FIELD,
        /** the field does not take this value: field, value, the values */
        UNKNOWN_VALUE,
        /** no such indicator: what was typed, the nearest codes */
        UNKNOWN_INDICATOR,
        /** several indicators have this name: what was typed, their codes */
        UNCLEAR_INDICATOR,
        /** no unit of that name: what was typed, the nearest names, one a line */
        UNKNOWN_UNIT,
        /** several units have this name: what was typed, how many, some of them, one a line, the field's name */
        UNCLEAR_UNIT,
        /** no number or amount: what was typed */
        BAD_NUMBER,
        /** no year or span of years: what was typed */
        BAD_YEAR,
        /** a span of years or amounts that ends before it begins: its beginning, its end */
        TURNED_SPAN,
        /** a field or comparison without value: the field */
        MISSING_VALUE,
        /** a comparison with a field that has no order: the field */
        NOT_COMPARABLE,
        /** a quotation mark without its second */
        OPEN_QUOTE,
        /** a bracket without its closing one */
        OPEN_BRACKET,
        /** a closing bracket without its opening one */
        STRAY_BRACKET,
        /** OR without something on both sides */
        LONELY_OR,
        /** a minus before nothing */
        LONELY_MINUS,
        /** a star that is not at the end of a word of two letters or more: what was typed */
        BAD_STAR,
        /** more words than a query may have: how many are allowed */
        TOO_LONG,
        /** a cursor that does not belong to this query and order */
        FOREIGN_CURSOR,
        /** sorting by value where the results are no facts */
        VALUE_OF_FACTS_ONLY
    }

    private final transient List<String> arguments;
    private final Problem problem;
    private final int position;

    BadQuery(Problem problem, int position, String... arguments) {
        super(problem + " at " + position + " " + List.of(arguments), null, false, false);
        this.problem = problem;
        this.position = position;
        this.arguments = List.of(arguments);
    }

    public Problem problem() {
        return problem;
    }

    /** Offset into the query as typed, in UTF-16 units; 0 where it is not about a place. */
    public int position() {
        return position;
    }

    /** As {@link Problem} says; lists are joined by ", ". */
    public List<String> arguments() {
        return arguments;
    }
}
