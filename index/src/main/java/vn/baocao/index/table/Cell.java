package vn.baocao.index.table;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.index.store.StoredFact;

/** What reports say of one unit, period and line. */
public sealed interface Cell {
    /** The facts that it rests on, the leading one first; none where something is missing. */
    List<StoredFact> facts();

    /** The number that may be counted with; null where there is none or where it is in doubt. */
    @Nullable
    BigDecimal number();

    /** One figure, told once or several times alike. */
    record Known(List<StoredFact> facts) implements Cell {
        public Known {
            facts = List.copyOf(facts);
            if (facts.isEmpty()) throw new IllegalArgumentException("a figure that nobody stated");
        }

        /** The figure. */
        public Quantity value() {
            return facts.getFirst().fact().value();
        }

        @Override
        public @Nullable BigDecimal number() {
            return value().upTo() == null ? value().amount() : null;
        }
    }

    /**
     * Shares of a total or single cases, where no total is stated.
     *
     * @param sum what they come to; null where they must not be added
     */
    record Items(List<StoredFact> facts, @Nullable BigDecimal sum) implements Cell {
        public Items {
            facts = List.copyOf(facts);
        }

        @Override
        public @Nullable BigDecimal number() {
            return sum;
        }

        /** Whether one of them is said to be about, more or less than it says. */
        public boolean rough() {
            return facts.stream().anyMatch(one -> one.fact().value().qualifier() != Qualifier.EXACT);
        }
    }

    /** One figure told with different values; all of them, nobody chose. */
    record Conflict(List<StoredFact> facts) implements Cell {
        public Conflict {
            facts = List.copyOf(facts);
        }

        @Override
        public @Nullable BigDecimal number() {
            return null;
        }

        /** The different values, in the order of the facts. */
        public List<Quantity> values() {
            return Filling.different(facts);
        }

        /** Each of the values with the facts that tell it. */
        public List<Known> told() {
            return values().stream()
                    .map(value -> new Known(facts.stream()
                            .filter(one -> Filling.same(value, one.fact().value()))
                            .toList()))
                    .toList();
        }
    }

    /**
     * Figures of several units that one stands for on the day asked for.
     *
     * @param sum what those come to that have a number; null where none has, or where they must not be added
     * @param adds whether figures of this kind may be added
     */
    record Restated(List<Part> parts, @Nullable BigDecimal sum, boolean adds) implements Cell {
        /** What one of the units said, under the name that it had. */
        public record Part(String name, String unit, Cell cell) {}

        public Restated {
            parts = List.copyOf(parts);
        }

        @Override
        public List<StoredFact> facts() {
            return parts.stream().flatMap(part -> part.cell.facts().stream()).toList();
        }

        /** Only where no unit is missing: else it would be set against whole figures. */
        @Override
        public @Nullable BigDecimal number() {
            return known() == parts.size() ? sum : null;
        }

        /** How many of the units have a number. */
        public int known() {
            return (int)
                    parts.stream().filter(part -> part.cell.number() != null).count();
        }

        /** How many of the units said anything. */
        public int told() {
            return (int) parts.stream()
                    .filter(part -> !(part.cell instanceof Missing))
                    .count();
        }

        /** Whether one of the numbers is said to be about, more or less than it says. */
        public boolean rough() {
            return parts.stream().anyMatch(part -> switch (part.cell) {
                case Known known -> known.value().qualifier() != Qualifier.EXACT;
                case Items items -> items.rough();
                case Conflict ignored -> false;
                case Restated restated -> restated.rough();
                case Missing ignored -> false;
            });
        }
    }

    /** No figure, and why; this is never 0. */
    record Missing(Why why) implements Cell {
        /**
         * NO_REPORT: none for that time; NOT_STATED: a report without that figure; PERIOD_UNKNOWN: for a time that is not said;
         * SET_ASIDE: a reader decided that what was read does not count;
         * ENDED, NOT_YET: the unit is not there at the end of that time; IN_SUCCESSOR: the unit that it became part of tells it in its own;
         * OTHER_KIND: the unit reports by another kind of time; ONLY_ABOVE: nobody expects it to report, it stands there for those below
         * it.
         */
        public enum Why {
            NO_REPORT,
            NOT_STATED,
            PERIOD_UNKNOWN,
            SET_ASIDE,
            ENDED,
            NOT_YET,
            IN_SUCCESSOR,
            OTHER_KIND,
            ONLY_ABOVE
        }

        /** Whether the figure could still come: a total without it is not whole. */
        public boolean awaited() {
            return switch (why) {
                case NO_REPORT, NOT_STATED, PERIOD_UNKNOWN, SET_ASIDE -> true;
                case ENDED, NOT_YET, IN_SUCCESSOR, OTHER_KIND, ONLY_ABOVE -> false;
            };
        }

        @Override
        public List<StoredFact> facts() {
            return List.of();
        }

        @Override
        public @Nullable BigDecimal number() {
            return null;
        }
    }

    /** Something to know of a cell's source. */
    enum Mark {
        /** Read from a picture by OCR. */
        OCR,
        /** From news, a piece on one topic or a plan. */
        NOT_PERIODIC,
        /** Stated only in a report that a newer submission replaced. */
        SUPERSEDED,
        /** Stated in the report of another unit. */
        TOLD_BY_ANOTHER,
        /** From reports that nobody has reviewed, where others were. */
        UNREVIEWED,
        /** Set right or decided by a reader. */
        CORRECTED
    }
}
