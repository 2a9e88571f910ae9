package vn.baocao.index.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;

/** Lays a reader's corrections over what was extracted; the extraction itself stays as it was. */
final class CorrectedBlock {
    private CorrectedBlock() {}

    /**
     * The block with the fields of {@code corrections} (names of {@link Correction#FIELDS}; {@link Correction#NONE} clears) in place.
     *
     * @throws IllegalArgumentException or DateTimeParseException where a value is none of its field
     */
    static ReportBlock of(ReportBlock own, Map<String, String> corrections) {
        if (corrections.isEmpty()) return own;
        return new ReportBlock(
                text(corrections, "title", own.title()),
                text(corrections, "unit", own.unit()),
                level(corrections, own.level()),
                text(corrections, "province", own.province()),
                text(corrections, "parent", own.parent()),
                date(corrections, "from", own.from()),
                date(corrections, "to", own.to()),
                type(corrections, own.type()),
                date(corrections, "published", own.published()),
                text(corrections, "number", own.number()),
                own.plan());
    }

    /** The extraction with the corrected block, in which every fact that had the report's unit or time has the corrected one. */
    static Extraction of(Extraction own, ReportBlock block) {
        if (own.report().equals(block)) return own;
        List<Fact> facts =
                own.facts().stream().map(fact -> of(fact, own.report(), block)).toList();
        // who set the unit has seen which one it is
        List<Issue> issues = Objects.equals(own.report().unit(), block.unit())
                ? own.issues()
                : own.issues().stream()
                        .filter(issue -> !(issue instanceof Issue.PlaceNotSaid))
                        .toList();
        return new Extraction(block, own.campaigns(), facts, issues, own.passages(), own.mentions());
    }

    private static Fact of(Fact fact, ReportBlock own, ReportBlock block) {
        boolean sameTime = Objects.equals(fact.from(), own.from()) && Objects.equals(fact.to(), own.to());
        return new Fact(
                fact.id(),
                fact.kind(),
                fact.indicator(),
                fact.label(),
                fact.value(),
                fact.status(),
                Objects.equals(fact.unit(), own.unit()) ? block.unit() : fact.unit(),
                sameTime ? block.from() : fact.from(),
                sameTime ? block.to() : fact.to(),
                fact.scope(),
                fact.of(),
                fact.subject(),
                fact.span(),
                fact.quote(),
                fact.page(),
                fact.sentence(),
                fact.basis(),
                fact.ocr(),
                fact.rules());
    }

    /** The value of a field as {@link Correction} writes it; empty where it is not known. */
    static String valueOf(ReportBlock block, String field) {
        Object value = switch (field) {
            case "title" -> block.title();
            case "unit" -> block.unit();
            case "level" -> levelCode(block.level());
            case "province" -> block.province();
            case "parent" -> block.parent();
            case "from" -> block.from();
            case "to" -> block.to();
            case "type" -> typeCode(block.type());
            case "published" -> block.published();
            case "number" -> block.number();
            default -> throw new IllegalArgumentException("no field " + field);
        };
        return value == null ? "" : value.toString();
    }

    static @Nullable String levelCode(@Nullable Level level) {
        return level == null ? null : level.code();
    }

    static @Nullable String typeCode(@Nullable ReportType type) {
        return type == null ? null : type.code();
    }

    private static @Nullable String text(Map<String, String> corrections, String field, @Nullable String own) {
        String said = corrections.get(field);
        return said == null ? own : said.equals(Correction.NONE) ? null : said;
    }

    private static @Nullable LocalDate date(Map<String, String> corrections, String field, @Nullable LocalDate own) {
        String said = corrections.get(field);
        return said == null ? own : said.equals(Correction.NONE) ? null : LocalDate.parse(said);
    }

    private static @Nullable Level level(Map<String, String> corrections, @Nullable Level own) {
        String said = corrections.get("level");
        return said == null ? own : said.equals(Correction.NONE) ? null : Level.of(said);
    }

    private static @Nullable ReportType type(Map<String, String> corrections, @Nullable ReportType own) {
        String said = corrections.get("type");
        return said == null ? own : said.equals(Correction.NONE) ? null : ReportType.of(said);
    }
}
