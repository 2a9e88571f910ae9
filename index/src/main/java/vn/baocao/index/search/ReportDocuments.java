package vn.baocao.index.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.icu.ICUCollationDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.CampaignFound;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.text.Passage;
import vn.baocao.index.store.StoredReport;
import vn.baocao.index.store.TableHeads;

/** Makes a report's block of documents: its passages, its facts, and last the report itself. One a thread: the collator is not shared. */
final class ReportDocuments {
    /** More years than any term has: a wrong date must not fill the index. */
    private static final int MOST_YEARS = 30;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final FieldType WITH_OFFSETS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);
    private final FacetsConfig facets = Facet.config();
    private final Collator collator = Collator.getInstance(new ULocale("vi"));

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    /** The block, in the order in which it must be added. */
    List<Document> block(StoredReport report) throws IOException {
        FoundReport found = FoundReport.of(report);
        List<Document> block = new ArrayList<>();
        for (IndexedPassage passage : IndexedPassage.of(report)) block.add(passage(report, passage));
        Set<String> indicators = new LinkedHashSet<>();
        TableHeads heads = TableHeads.of(report.text(), report.extraction());
        for (Fact fact : report.counted()) {
            block.add(fact(report, found, fact, heads));
            indicators.add(fact.indicator());
        }
        block.add(report(report, found, indicators));
        return block;
    }

    private Document passage(StoredReport report, IndexedPassage passage) throws IOException {
        Document document = document(
                Fields.PASSAGE,
                report.id(),
                String.format(Locale.ROOT, "p%08d", passage.span().begin()));
        String text = passage.span().of(report.text().text());
        List<String> context = passage.context();
        document.add(new Field(Fields.TEXT, text, WITH_OFFSETS));
        for (String heading : context) document.add(new TextField(Fields.CONTEXT, heading, Field.Store.NO));
        int page = report.text().pageAt(passage.span().begin());
        document.add(
                new StoredField(Fields.SHOWN, Shown.write(new Shown.Passage(passage.span(), page, text, context))));
        return document;
    }

    private Document fact(StoredReport report, FoundReport found, Fact fact, TableHeads heads) throws IOException {
        Document document = document(
                Fields.FACT,
                report.id(),
                String.format(Locale.ROOT, "f%08d%s", fact.span().begin(), fact.id()));
        String text = report.text().text();
        document.add(new TextField(Fields.FACT_TEXT, fact.sentence().of(text), Field.Store.NO));
        document.add(new TextField(Fields.FACT_LABEL, fact.label(), Field.Store.NO));
        Indicators.inUse().find(fact.indicator()).ifPresent(indicator -> {
            document.add(new TextField(Fields.FACT_LABEL, indicator.labelVi(), Field.Store.NO));
            for (String name : indicator.also()) document.add(new TextField(Fields.FACT_LABEL, name, Field.Store.NO));
        });
        for (String heading : context(report, fact))
            document.add(new TextField(Fields.FACT_LABEL, heading, Field.Store.NO));
        String unit = fact.unit() == null ? found.unit() : fact.unit();
        unit(document, unit, found);
        years(document, fact.from(), fact.to());
        facet(
                document,
                Facet.LEVEL,
                found.level() == null ? null : found.level().code());
        facet(document, Facet.PROVINCE, found.province());
        facet(document, Facet.TYPE, found.type() == null ? null : found.type().code());
        facet(document, Facet.SOURCE, fact.ocr() ? Source.OCR : Source.of(report));
        for (CampaignFound campaign : report.extraction().campaigns())
            if (campaign.mentions().stream().anyMatch(fact.sentence()::contains))
                facet(document, Facet.CAMPAIGN, campaign.name());
        facet(document, Facet.INDICATOR, fact.indicator());
        boolean corrected = report.decided().containsKey(fact.id());
        review(document, corrected);
        superseded(document, report);
        document.add(new StringField(Fields.INDICATOR, fact.indicator(), Field.Store.NO));
        document.add(new StringField(Fields.STATUS, fact.status().name().toLowerCase(Locale.ROOT), Field.Store.NO));
        document.add(new StringField(Fields.KIND, fact.kind().name().toLowerCase(Locale.ROOT), Field.Store.NO));
        document.add(new StringField(Fields.SCOPE, fact.scope().name().toLowerCase(Locale.ROOT), Field.Store.NO));
        document.add(new LongPoint(Fields.VALUE, thousandths(fact.value().amount(), RoundingMode.HALF_UP)));
        BigDecimal upTo = fact.value().upTo();
        if (upTo != null) document.add(new LongPoint(Fields.VALUE, thousandths(upTo, RoundingMode.HALF_UP)));
        document.add(new NumericDocValuesField(
                Fields.BY_VALUE, thousandths(fact.value().amount(), RoundingMode.HALF_UP)));
        date(document, fact.to() == null ? found.to() : fact.to(), found.published());
        document.add(
                new StoredField(Fields.SHOWN, Shown.write(FoundFact.of(found, fact, text, heads.of(fact), corrected))));
        return facets.build(document);
    }

    private static List<String> context(StoredReport report, Fact fact) {
        for (Passage passage : report.extraction().passages())
            if (passage.span().contains(fact.span()))
                return passage.context().stream()
                        .map(span -> span.of(report.text().text()))
                        .toList();
        return List.of();
    }

    private Document report(StoredReport report, FoundReport found, Set<String> indicators) throws IOException {
        Document document = document(Fields.REPORT, report.id(), "");
        for (String head : head(found)) {
            document.add(new TextField(Fields.HEAD, head, Field.Store.NO));
            document.add(new TextField(Fields.BODY, head, Field.Store.NO));
        }
        for (String block : BodyText.of(report)) {
            document.add(new TextField(Fields.BODY, block, Field.Store.NO));
            document.add(new Field(Fields.WORDS, block, COUNTED));
        }
        unit(document, found.unit(), found);
        if (found.parent() != null) document.add(new TextField(Fields.PARENT, found.parent(), Field.Store.NO));
        years(document, found.from(), found.to());
        if (found.level() != null) {
            document.add(new StringField(Fields.LEVEL, found.level().code(), Field.Store.NO));
            facet(document, Facet.LEVEL, found.level().code());
        }
        if (found.province() != null) {
            document.add(new TextField(Fields.PROVINCE, found.province(), Field.Store.NO));
            facet(document, Facet.PROVINCE, found.province());
        }
        if (found.type() != null) {
            document.add(new StringField(Fields.TYPE, found.type().code(), Field.Store.NO));
            facet(document, Facet.TYPE, found.type().code());
        }
        if (found.plan()) document.add(new StringField(Fields.TYPE, FieldValues.PLAN, Field.Store.NO));
        Set<String> names = new LinkedHashSet<>();
        for (CampaignFound campaign : report.extraction().campaigns()) {
            document.add(new TextField(Fields.CAMPAIGN, campaign.name(), Field.Store.NO));
            document.add(new TextField(Fields.CAMPAIGN, campaign.id(), Field.Store.NO));
            names.add(campaign.name());
        }
        for (String name : names) facet(document, Facet.CAMPAIGN, name);
        for (String indicator : indicators) facet(document, Facet.INDICATOR, indicator);
        source(document, report, found);
        review(document, report.corrected());
        document.add(new TextField(Fields.FILE, found.file().replaceAll("[_/!]", " "), Field.Store.NO));
        superseded(document, report);
        date(document, found.to(), found.published());
        document.add(new StoredField(Fields.SHOWN, Shown.write(found)));
        return facets.build(document);
    }

    private static List<String> head(FoundReport found) {
        List<String> head = new ArrayList<>();
        for (String part :
                new @Nullable String[] {found.title(), found.unit(), found.parent(), found.province(), found.number()})
            if (part != null) head.add(part);
        for (int year : years(found.from(), found.to())) head.add("năm " + year);
        head.add(found.file().replaceAll("[_/!]", " "));
        return head;
    }

    private static Document document(String kind, String reportId, String place) {
        Document document = new Document();
        document.add(new StringField(Fields.DOCUMENT, kind, Field.Store.NO));
        document.add(new StringField(Fields.REPORT_ID, reportId, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(reportId + place)));
        return document;
    }

    private void unit(Document document, @Nullable String unit, FoundReport in) {
        ICUCollationDocValuesField byUnit = new ICUCollationDocValuesField(Fields.BY_UNIT, collator);
        byUnit.setStringValue(unit == null ? "" : unit);
        document.add(byUnit);
        if (unit == null) return;
        document.add(new TextField(Fields.UNIT, unit, Field.Store.NO));
        document.add(new TextField(Fields.UNIT, UnitKey.of(unit), Field.Store.NO));
        String whose = Whose.of(unit, in.unit(), in.province()).term();
        document.add(new StringField(Fields.WHOSE, whose, Field.Store.NO));
        facet(document, Facet.UNIT, whose);
    }

    private static void years(Document document, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<Integer> years = years(from, to);
        if (years.size() == 1)
            document.add(new StringField(Fields.ONE_YEAR, years.getFirst().toString(), Field.Store.NO));
        for (int year : years) {
            document.add(new IntPoint(Fields.YEAR, year));
            facet(document, Facet.YEAR, Integer.toString(year));
        }
    }

    // the years that the time touches; of an open end, the year that is known
    private static List<Integer> years(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate begin = from == null ? to : from;
        LocalDate end = to == null ? from : to;
        List<Integer> years = new ArrayList<>();
        if (begin == null || end == null) return years;
        for (int year = begin.getYear(); year <= end.getYear() && years.size() < MOST_YEARS; year++) years.add(year);
        return years;
    }

    private static void source(Document document, StoredReport report, FoundReport found) {
        String source = Source.of(report);
        document.add(new StringField(Fields.SOURCE, source, Field.Store.NO));
        facet(document, Facet.SOURCE, source);
        if (!found.ocr()) return;
        document.add(new StringField(Fields.SOURCE, Source.OCR, Field.Store.NO));
        facet(document, Facet.SOURCE, Source.OCR);
    }

    private static void review(Document document, boolean corrected) {
        String review = corrected ? FieldValues.CORRECTED : FieldValues.AS_READ;
        document.add(new StringField(Fields.REVIEW, review, Field.Store.NO));
        facet(document, Facet.REVIEW, review);
    }

    private static void superseded(Document document, StoredReport report) {
        document.add(new StringField(Fields.SUPERSEDED, report.superseded() ? "yes" : "no", Field.Store.NO));
    }

    private static void date(Document document, @Nullable LocalDate to, @Nullable LocalDate published) {
        long end = to == null ? 0 : to.toEpochDay();
        long out = published == null ? 0 : published.toEpochDay();
        // by the end of the time told, then by the day published
        document.add(new NumericDocValuesField(Fields.BY_DATE, end * 1_000_000 + out));
    }

    private static void facet(Document document, Facet facet, @Nullable String value) {
        if (value != null && !value.isEmpty()) document.add(new SortedSetDocValuesFacetField(facet.code(), value));
    }

    /** An amount in thousandths; what is larger than a long holds stays the largest or smallest long. */
    static long thousandths(BigDecimal amount, RoundingMode rounding) {
        BigDecimal scaled = amount.multiply(THOUSAND).setScale(0, rounding);
        if (scaled.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) >= 0) return Long.MAX_VALUE;
        if (scaled.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) <= 0) return Long.MIN_VALUE;
        return scaled.longValueExact();
    }
}
