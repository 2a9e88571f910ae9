package vn.baocao.extractors.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.lexicon.Places;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.UnitNames;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Passage.Role;
import vn.baocao.extractors.text.ReportText;

/** Reads what a report says of itself: unit, level, province, parent, time, type, date, number and title. */
final class ReportBlockReader {
    private static final Pattern NO_PLACE =
            Pattern.compile("(?:cong doan|cd) (?:nganh )?(?:giao duc|y te|vien chuc|cong thuong|xay dung)");

    private ReportBlockReader() {}

    /**
     * What the document says; every field that it does not say is null.
     *
     * @param passages those of the text
     * @param units the names of units in them
     */
    static ReportBlock read(ReportText text, List<Passage> passages, List<Mention> units) {
        CoverReading reading = CoverReading.of(text, passages, units);
        CoverJudges judges = CoverJudges.builtIn();
        return block(reading, judges.unit(reading), judges.kind(reading), passages);
    }

    /** The same by the rules alone. */
    static ReportBlock ruled(ReportText text, List<Passage> passages, List<Mention> units) {
        CoverReading reading = CoverReading.of(text, passages, units);
        return block(reading, reading.found(), reading.kind(), passages);
    }

    private static ReportBlock block(
            CoverReading reading, UnitReader.Found found, TypeReader.Kind kind, List<Passage> passages) {
        Cover cover = reading.cover();
        LocalDate published = reading.published();
        ProvinceReader provinces = new ProvinceReader(cover);
        String unit = found.unit();
        LocalDate day = published == null ? kind.to() : published;
        Level level = unit == null ? null : Levels.of(unit, found.parent(), day);
        String province = province(unit, level, found.parent(), provinces, day);
        if (unit != null
                && province != null
                && UnitNames.isRelative(unit)
                && unit.toLowerCase(java.util.Locale.ROOT).matches(".*(?:tỉnh|tp|thành phố)$"))
            unit = unit + " " + province;
        if (unit != null
                && province != null
                && level == Level.UPPER
                && NO_PLACE.matcher(WordKey.of(unit)).matches())
            unit = unit + (Places.builtIn().isCity(province) ? " thành phố " : " tỉnh ") + province;
        boolean plan = isPlan(passages);
        String title = cover.titleText();
        return new ReportBlock(
                title.isEmpty() ? null : title,
                unit,
                level,
                province,
                found.parent(),
                kind.from(),
                kind.to(),
                kind.type(),
                published,
                Published.number(cover).orElse(null),
                plan);
    }

    private static @Nullable String province(
            @Nullable String unit,
            @Nullable Level level,
            @Nullable String parent,
            ProvinceReader provinces,
            @Nullable LocalDate day) {
        if (level == Level.SECTOR || level == Level.CONFEDERATION) return null;
        Optional<String> province = unit == null ? provinces.onlyNamed() : provinces.of(unit, parent);
        return province.map(name -> day == null ? name : Places.builtIn().nameOn(name, day))
                .orElse(null);
    }

    /** Whether all that is not letterhead or frame plans. */
    private static boolean isPlan(List<Passage> passages) {
        List<Passage> own = passages.stream()
                .filter(p -> p.role() != Role.HEADER && p.role() != Role.CHROME)
                .toList();
        return !own.isEmpty() && own.stream().filter(p -> p.role() == Role.PLAN).count() * 10 >= own.size() * 9L;
    }
}
