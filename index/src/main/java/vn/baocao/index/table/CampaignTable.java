package vn.baocao.index.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.CampaignFound;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.store.StoredReport;
import vn.baocao.index.unit.Names;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.index.unit.UnitTree;

/**
 * Which units named which campaigns in their reports, and where. All spellings of a name are one campaign.
 *
 * @param units those that reported, in the order of their tree
 * @param campaigns those of the most units first
 */
public record CampaignTable(List<UnitRow> units, List<Campaign> campaigns) {
    /**
     * One campaign.
     *
     * @param name the spelling that most reports use
     * @param mentions by the key of the unit, the earliest first
     */
    public record Campaign(String id, String name, String kind, Map<String, List<Mention>> mentions) {
        public Campaign {
            mentions = Map.copyOf(mentions);
        }

        /** What that unit's reports say of it. */
        public List<Mention> of(UnitRow unit) {
            return mentions.getOrDefault(unit.key(), List.of());
        }

        /** The periods that the unit's reports are for, as they tell of it: done, or only planned. */
        public SortedSet<ReportedPeriod> periods(UnitRow unit, boolean planned) {
            SortedSet<ReportedPeriod> periods = new TreeSet<>();
            for (Mention mention : of(unit))
                if (mention.planned == planned && mention.period != null) periods.add(mention.period);
            return periods;
        }
    }

    /**
     * One place where a report names a campaign.
     *
     * @param planned whether it stands among what is to be done
     * @param name where the name stands in the sentence
     */
    public record Mention(
            String reportId,
            String file,
            @Nullable ReportedPeriod period,
            boolean planned,
            int page,
            String sentence,
            Span name) {}

    /**
     * What to ask for.
     *
     * @param selection its indicators do not matter
     * @param period only reports for exactly that time; null for all
     * @param kinds of campaigns, empty for all
     * @param names words of a campaign's name each, empty for all
     */
    public record Asked(Selection selection, @Nullable ReportedPeriod period, Set<String> kinds, List<String> names) {
        public Asked {
            kinds = Set.copyOf(kinds);
            names = List.copyOf(names);
        }
    }

    public CampaignTable {
        units = List.copyOf(units);
        campaigns = List.copyOf(campaigns);
    }

    /**
     * Puts the campaigns of all reports together.
     *
     * @param whole a report by its id; only those that name a campaign are asked for, one after the other
     */
    public static CampaignTable of(
            Asked asked, List<ReportRow> reports, Register register, Function<String, Optional<StoredReport>> whole) {
        return new Making(asked, register, whole).table(reports);
    }

    /** Collects the mentions. */
    private static final class Making {
        private final Asked asked;
        private final Register register;
        private final Function<String, Optional<StoredReport>> whole;
        private final Map<String, Found> found = new TreeMap<>();

        /** A campaign while it is collected. */
        private static final class Found {
            final Map<String, Integer> names = new TreeMap<>();
            final Map<String, Integer> kinds = new TreeMap<>();
            final Map<String, List<Mention>> mentions = new HashMap<>();
        }

        Making(Asked asked, Register register, Function<String, Optional<StoredReport>> whole) {
            this.asked = asked;
            this.register = register;
            this.whole = whole;
        }

        CampaignTable table(List<ReportRow> reports) {
            Map<String, Unit> units = new TreeMap<>();
            for (ReportRow row : reports) {
                Unit unit = unit(row);
                if (unit == null) continue;
                units.put(unit.id(), unit);
                if (row.campaigns() > 0) whole.apply(row.id()).ifPresent(report -> take(report, unit.id()));
            }
            List<UnitRow> rows = UnitTree.of(register.inOrder(units.values())).stream()
                    .map(TableUnits::row)
                    .toList();
            Comparator<Campaign> order =
                    Comparator.comparing((Campaign one) -> one.mentions().size(), Comparator.reverseOrder());
            List<Campaign> campaigns = found.entrySet().stream()
                    .map(one -> new Campaign(
                            one.getKey(),
                            String.valueOf(Names.most(one.getValue().names)),
                            String.valueOf(Names.most(one.getValue().kinds)),
                            sorted(one.getValue().mentions)))
                    .filter(this::named)
                    .sorted(order.thenComparing(Campaign::name, Names.order()).thenComparing(Campaign::id))
                    .toList();
            return new CampaignTable(rows, campaigns);
        }

        private @Nullable Unit unit(ReportRow row) {
            Selection selection = asked.selection;
            if (row.superseded() || !(selection.allSources() || Reported.periodic(row.report()))) return null;
            ReportedPeriod period = Reported.period(row.report());
            boolean years = selection.fromYear() != null || selection.toYear() != null;
            if (period == null ? years : !period.within(selection.fromYear(), selection.toYear())) return null;
            if (asked.period != null && !asked.period.equals(period)) return null;
            Unit unit = register.unit(register.of(row.report())).orElse(null);
            return unit != null && selection.takes(unit, register) ? unit : null;
        }

        private void take(StoredReport report, String unit) {
            String text = report.text().text();
            for (CampaignFound one : report.extraction().campaigns()) {
                Found campaign = found.computeIfAbsent(id(one), k -> new Found());
                campaign.names.merge(one.name(), 1, Integer::sum);
                campaign.kinds.merge(one.kind(), 1, Integer::sum);
                List<Mention> mentions = campaign.mentions.computeIfAbsent(unit, k -> new ArrayList<>());
                for (Span span : one.mentions()) mentions.add(mention(report, text, span));
            }
        }

        // a name that no list has is the same in other spelling and with its abbreviations written out
        private static String id(CampaignFound one) {
            return one.rule().startsWith("campaigns.yaml#") || one.rule().startsWith("funds.yaml#")
                    ? one.id()
                    : UnitKey.of(one.name()).replace(' ', '-');
        }

        private static Mention mention(StoredReport report, String text, Span span) {
            Passage passage = report.extraction().passages().stream()
                    .filter(one -> one.span().begin() <= span.begin()
                            && span.end() <= one.span().end())
                    .min(Comparator.comparingInt(one -> one.span().length()))
                    .orElse(null);
            Span sentence = passage == null ? line(text, span) : passage.span();
            return new Mention(
                    report.id(),
                    report.file(),
                    Reported.period(report.extraction().report()),
                    passage != null && passage.role() == Passage.Role.PLAN,
                    report.text().pageAt(span.begin()),
                    sentence.of(text),
                    new Span(span.begin() - sentence.begin(), span.end() - sentence.begin()));
        }

        private static Span line(String text, Span span) {
            int end = text.indexOf('\n', span.end());
            return new Span(text.lastIndexOf('\n', span.begin()) + 1, end < 0 ? text.length() : end);
        }

        private static Map<String, List<Mention>> sorted(Map<String, List<Mention>> mentions) {
            Comparator<Mention> order =
                    Comparator.comparing(Mention::period, Comparator.nullsLast(Comparator.naturalOrder()));
            Map<String, List<Mention>> sorted = new HashMap<>();
            mentions.forEach((unit, all) -> sorted.put(
                    unit,
                    all.stream().sorted(order.thenComparing(Mention::file)).toList()));
            return sorted;
        }

        private boolean named(Campaign campaign) {
            return (asked.kinds.isEmpty() || asked.kinds.contains(campaign.kind))
                    && (asked.names.isEmpty()
                            || asked.names.stream()
                                    .anyMatch(words -> Names.has(campaign.name, words)
                                            || campaign.id.equals(words)
                                            || spelled(campaign, words)));
        }

        // also by a spelling that is not the usual one
        private boolean spelled(Campaign campaign, String words) {
            Found all = found.get(campaign.id);
            return all != null && all.names.keySet().stream().anyMatch(name -> Names.has(name, words));
        }
    }

    /** How many of the units named it. */
    public int count(Campaign campaign) {
        Set<String> keys = new HashSet<>(campaign.mentions().keySet());
        keys.retainAll(units.stream().map(UnitRow::key).toList());
        return keys.size();
    }
}
