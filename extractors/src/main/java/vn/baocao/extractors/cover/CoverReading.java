package vn.baocao.extractors.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.NewsItems;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;

/**
 * What the rules read of a report as a whole, with what they chose from.
 *
 * @param roundUp whether it tells of several unions one after the other
 * @param found whose it is by the rules
 * @param kind its time and type by the rules
 * @param published null where the text does not say
 * @param manner how it is told: "round-up"; "event", beginning with the day or hour of one; "told", beginning otherwise; "list", without
 *     sentences
 */
record CoverReading(
        Cover cover,
        boolean roundUp,
        UnitReader units,
        UnitReader.Found found,
        TypeReader.Kind kind,
        @Nullable LocalDate published,
        String manner) {

    /** The passages must be those of the text, and so the names of units in them. */
    static CoverReading of(ReportText text, List<Passage> passages, List<Mention> names) {
        Cover cover = Cover.of(text.text(), passages);
        NewsItems items = NewsItems.of(cover.text(), passages, names);
        UnitReader units = new UnitReader(cover, names, items);
        UnitReader.Found found = units.read();
        Optional<LocalDate> signed = Published.signed(cover);
        LocalDate published = Published.date(cover, passages, signed).orElse(null);
        LocalDate told = signed.orElse(published);
        TypeReader.Kind kind = new TypeReader(cover, items.isRoundUp() && found.unit() == null, told).read();
        return new CoverReading(
                cover, items.isRoundUp(), units, found, kind, published, manner(cover, items.isRoundUp()));
    }

    private static String manner(Cover cover, boolean roundUp) {
        if (roundUp) return "round-up";
        Lead lead = Lead.of(cover);
        return lead.sentences.isEmpty() ? "list" : lead.tellsEvent ? "event" : "told";
    }

    UnitFeatures unitFeatures() {
        return new UnitFeatures(cover, units, found, kind.type().name() + " " + manner);
    }
}
