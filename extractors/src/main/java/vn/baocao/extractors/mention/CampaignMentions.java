package vn.baocao.extractors.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.CampaignFound;
import vn.baocao.extractors.lexicon.Campaign;
import vn.baocao.extractors.text.Span;

/** Puts the mentions of one campaign in a report together and chooses the name that is shown. */
final class CampaignMentions {
    private static final class Group {
        final List<NameFound> mentions = new ArrayList<>();

        @Nullable
        Campaign known() {
            for (NameFound mention : mentions) if (mention.known() != null) return mention.known();
            return null;
        }

        boolean firm() {
            return mentions.stream().anyMatch(NameFound::firm);
        }

        boolean holds(NameFound other) {
            Campaign known = known();
            if (other.known() != null)
                return known != null && known.id().equals(other.known().id());
            for (NameFound mention : mentions) {
                if (NameLikeness.alike(mention.written(), other.written())) return true;
                boolean kin = known == null && mention.kind().equals(other.kind());
                if (kin && NameLikeness.partOf(mention.written(), other.written())) return true;
                if (kin && NameLikeness.partOf(other.written(), mention.written())) return true;
            }
            return false;
        }
    }

    private CampaignMentions() {}

    /** @param all in text order */
    static List<CampaignFound> together(List<NameFound> all) {
        List<Group> groups = new ArrayList<>();
        for (NameFound found : all) if (found.known() != null) put(groups, found);
        for (NameFound found : all) if (found.known() == null) put(groups, found);
        share(groups);
        List<CampaignFound> campaigns = new ArrayList<>();
        for (Group group : groups) if (group.firm()) campaigns.add(campaign(group));
        campaigns.sort(Comparator.comparing((CampaignFound c) -> c.mentions().getFirst()));
        return campaigns;
    }

    /** "Hai giỏi" in a school's report that names "Giỏi việc trường, đảm việc nhà" and no other: one campaign. */
    private static void share(List<Group> groups) {
        for (Group group : List.copyOf(groups)) {
            Campaign known = group.known();
            if (known == null || known.sharedVariants().isEmpty()) continue;
            Set<String> shared = known.sharedVariants().stream()
                    .flatMap(spelling -> NameForms.of(spelling).stream())
                    .map(NameLikeness::plain)
                    .collect(Collectors.toSet());
            for (Group other : List.copyOf(groups))
                if (other != group
                        && other.mentions.stream()
                                .allMatch(mention -> shared.contains(NameLikeness.plain(mention.written())))) {
                    group.mentions.addAll(other.mentions);
                    groups.remove(other);
                }
        }
    }

    private static void put(List<Group> groups, NameFound found) {
        for (Group group : groups) {
            if (group.holds(found)) {
                group.mentions.add(found);
                return;
            }
        }
        Group own = new Group();
        own.mentions.add(found);
        groups.add(own);
    }

    private static CampaignFound campaign(Group group) {
        List<NameFound> firm = group.mentions.stream().filter(NameFound::firm).toList();
        NameFound fullest = firm.getFirst();
        for (NameFound mention : firm) if (words(mention) > words(fullest)) fullest = mention;
        Campaign known = group.known();
        List<Span> spans = group.mentions.stream().map(NameFound::span).sorted().toList();
        if (known == null) {
            String id = NameLikeness.slug(fullest.written());
            return new CampaignFound(id, fullest.written(), fullest.kind(), spans, fullest.rule());
        }
        // a report's own spelling stays where it is another name by the words it shares: "2 giỏi", a province's own
        // fund
        boolean same = NameLikeness.alike(known.name(), fullest.written());
        String rule = "campaigns.yaml#" + known.id();
        return new CampaignFound(known.id(), same ? known.name() : fullest.written(), known.kind(), spans, rule);
    }

    private static int words(NameFound mention) {
        return NameLikeness.plain(mention.written()).split(" ").length;
    }
}
