package vn.baocao.extractors.mention;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a mention says. */
public sealed interface Value {
    /**
     * A number with its measure: money in đồng, rates in percent.
     *
     * @param upTo the upper end of a range, else null
     * @param per for whom each, else null
     */
    record Quantity(
            BigDecimal amount,
            @Nullable BigDecimal upTo,
            Measure measure,
            Qualifier qualifier,
            @Nullable Per per) implements Value {}

    /** A span of time, both ends inclusive; null where the text leaves an end open or undated. */
    record Period(@Nullable LocalDate from, @Nullable LocalDate to) implements Value {
        private static final long DAYS_OF_EVENT = 7;
        private static final long LEAST_OF_YEAR = 11;

        /** Whether it is as short as an event: a week at most lies between its first and its last day. */
        public boolean isOfEvent() {
            return from != null && to != null && !from.plusDays(DAYS_OF_EVENT).isBefore(to);
        }

        /** Whether both ends of another lie within it; false where an end of either is open. */
        public boolean holds(Period other) {
            return from != null
                    && to != null
                    && other.from() != null
                    && other.to() != null
                    && !other.from().isBefore(from)
                    && !other.to().isAfter(to);
        }

        /** Whether it is clearly shorter than a year: a quarter, a month, a day. */
        public boolean isPartOfYear() {
            return from != null && to != null && from.plusMonths(LEAST_OF_YEAR).isAfter(to);
        }

        /** The school year that begins in September of that year. */
        public static Period schoolYear(int begins) {
            return new Period(LocalDate.of(begins, 9, 1), LocalDate.of(begins + 1, 8, 31));
        }
    }

    /** A name: of which kind, its id (lexicon id, or the key of an unlisted name) and how it is shown. */
    record Name(Kind kind, String id, String shown) implements Value {
        public enum Kind {
            CAMPAIGN,
            UNIT
        }
    }
}
