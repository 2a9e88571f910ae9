package vn.baocao.index.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import vn.baocao.extractors.check.Settlement;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.Line;
import vn.baocao.index.table.Reported;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.UnitRow;

/** Something in the reports of a unit that does not go with its other reports, or with those of other units. */
public sealed interface Finding {
    /** Whose report it is. */
    UnitRow unit();

    ReportedPeriod period();

    /** The facts that it rests on, the one in question first. */
    List<StoredFact> facts();

    /** A figure of one unit with its sentences. */
    record Told(UnitRow unit, ReportedPeriod period, Cell.Known cell) {
        /** The number; of a range its lower end. */
        public BigDecimal number() {
            return cell.value().amount();
        }

        /** That of its facts which tells it best. */
        public StoredFact leading() {
            return cell.facts().getFirst();
        }
    }

    /**
     * A figure far from all of the unit's own of the periods before.
     *
     * @param before those periods, the last first
     */
    record Jump(Told now, Line line, List<Told> before, Thresholds.Jump threshold) implements Finding {
        public Jump {
            before = List.copyOf(before);
        }

        @Override
        public UnitRow unit() {
            return now.unit();
        }

        @Override
        public ReportedPeriod period() {
            return now.period();
        }

        @Override
        public List<StoredFact> facts() {
            return Stream.concat(Stream.of(now), before.stream())
                    .map(Told::leading)
                    .toList();
        }

        /** Whether it is a rise. */
        public boolean up() {
            return now.number().compareTo(before.getFirst().number()) > 0;
        }

        /** The earlier figure that is nearest. */
        public Told nearest() {
            return before.stream()
                    .min((a, b) -> distance(a).compareTo(distance(b)))
                    .orElseThrow();
        }

        private BigDecimal distance(Told earlier) {
            return now.number().subtract(earlier.number()).abs();
        }

        /** How many times the larger of it and the nearest is the smaller, with one decimal. */
        public BigDecimal times() {
            BigDecimal large = now.number().max(nearest().number());
            BigDecimal small = now.number().min(nearest().number());
            return small.signum() == 0 ? large : large.divide(small, 1, RoundingMode.HALF_UP);
        }
    }

    /**
     * A parent's figure that is not what the units below come to.
     *
     * @param below the units below with a figure
     * @param silent how many of those below have none
     */
    record NotTheSum(Told own, Line line, List<Told> below, BigDecimal sum, int silent) implements Finding {
        public NotTheSum {
            below = List.copyOf(below);
        }

        @Override
        public UnitRow unit() {
            return own.unit();
        }

        @Override
        public ReportedPeriod period() {
            return own.period();
        }

        @Override
        public List<StoredFact> facts() {
            return Stream.concat(Stream.of(own), below.stream())
                    .map(Told::leading)
                    .toList();
        }
    }

    /**
     * A balance that does not follow from the unit's balance of the report before, income and expense.
     *
     * @param before the balance of the day before, as that report tells it
     */
    record NotCarriedOn(Told balance, Told income, Told expense, Told before) implements Finding {
        @Override
        public UnitRow unit() {
            return balance.unit();
        }

        @Override
        public ReportedPeriod period() {
            return balance.period();
        }

        @Override
        public List<StoredFact> facts() {
            return Stream.of(balance, before, income, expense)
                    .map(Told::leading)
                    .toList();
        }

        Settlement settlement() {
            return new Settlement(
                    null,
                    income.leading().fact(),
                    expense.leading().fact(),
                    balance.leading().fact());
        }

        /** What the balance should be. */
        public BigDecimal due() {
            return settlement().due(before.leading().fact());
        }
    }

    /**
     * A balance stated as that of the beginning, other than that of the end in the unit's report before.
     *
     * @param before that of the end
     */
    record OtherOpening(UnitRow unit, ReportedPeriod period, StoredFact opening, Told before) implements Finding {
        @Override
        public List<StoredFact> facts() {
            return List.of(opening, before.leading());
        }
    }

    /** One figure of a unit and time told with different values: nobody chose. */
    record Conflict(UnitRow unit, ReportedPeriod period, Line line, boolean target, Cell.Conflict cell)
            implements Finding {
        @Override
        public List<StoredFact> facts() {
            return cell.facts();
        }
    }

    /** A workforce that is smaller than the members of the same unit and time. */
    record FewerThanMembers(Told workers, Line line, Told members) implements Finding {
        @Override
        public UnitRow unit() {
            return workers.unit();
        }

        @Override
        public ReportedPeriod period() {
            return workers.period();
        }

        @Override
        public List<StoredFact> facts() {
            return List.of(workers.leading(), members.leading());
        }
    }

    /** A sentence that both reports have. */
    record Sentence(String text, int page) {}

    /**
     * A report whose text is mostly that of the period before.
     *
     * @param same how many of its sentences are there to the letter
     * @param examples some of them, figures first
     */
    record SameText(
            UnitRow unit,
            ReportedPeriod period,
            Reported report,
            Reported before,
            int same,
            int sentences,
            List<Sentence> examples)
            implements Finding {
        public SameText {
            examples = List.copyOf(examples);
        }

        @Override
        public List<StoredFact> facts() {
            return List.of();
        }
    }

    /**
     * Figures that are mostly those of the period before.
     *
     * @param same those that are, the later of each pair first
     * @param both how many figures both tell
     */
    record SameFigures(UnitRow unit, ReportedPeriod period, ReportedPeriod before, List<Pair> same, int both)
            implements Finding {
        /** One figure told for both periods. */
        public record Pair(Line line, StoredFact later, StoredFact earlier) {}

        public SameFigures {
            same = List.copyOf(same);
        }

        @Override
        public List<StoredFact> facts() {
            return same.stream()
                    .flatMap(pair -> Stream.of(pair.later(), pair.earlier()))
                    .toList();
        }
    }

    /** A report that was handed in again with other figures. */
    record Resubmitted(
            UnitRow unit,
            ReportedPeriod period,
            Reported before,
            Reported after,
            List<Differences.Difference> differences)
            implements Finding {
        public Resubmitted {
            differences = List.copyOf(differences);
        }

        @Override
        public List<StoredFact> facts() {
            return differences.stream()
                    .flatMap(one -> Stream.concat(one.after().stream(), one.before().stream()))
                    .toList();
        }
    }
}
