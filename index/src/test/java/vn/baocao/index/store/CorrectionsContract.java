package vn.baocao.index.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.mention.Measure;

/** What people say against what was read is kept and counts, on whatever database the store stands. */
abstract class CorrectionsContract extends StoreFixture {
    @Test
    void aCorrectionMovesTheFactsWithItAndOutlivesANewExtraction() throws IOException {
        String id = ingest("a.txt", Reports.block("Sở Xây", 2020, null), 120);
        assertThat(store.set(id, Map.of("unit", UNIT, "from", "2021-01-01", "to", "2021-12-31"), "lan"))
                .isEqualTo(3);
        assertThat(store.set(id, Map.of("unit", UNIT), "lan")).isZero();
        assertCorrected(id, 2);

        store.again(store.submissions().getFirst(), "lan");
        complete(store.claim(false).orElseThrow(), Reports.block("Sở Xây", 2020, null), 120);
        assertCorrected(id, 3);
        assertThat(store.corrections(id))
                .extracting(Correction::field, Correction::before, Correction::after, Correction::who)
                .contains(tuple("unit", "Sở Xây", UNIT, "lan"));
    }

    @Test
    void aReviewIsKeptWithWhoOverANewExtractionAndCanBeTakenBack() throws IOException {
        String id = ingest("a.txt", Reports.block(UNIT, 2020, null), 120);
        store.set(id, Map.of(Correction.REVIEWED, Correction.YES), "lan");
        store.again(store.submissions().getFirst(), "lan");
        complete(store.claim(false).orElseThrow(), Reports.block(UNIT, 2020, null), 120);
        assertThat(store.reviewed())
                .containsExactly(store.corrections(id).getFirst().reportId());
        assertThat(store.report(id).orElseThrow().corrected()).isFalse();
        assertThat(store.set(id, Map.of(Correction.REVIEWED, ""), "lan")).isEqualTo(1);
        assertThat(store.reviewed()).isEmpty();
    }

    @Test
    void aFigureThatWasSetRightCountsEverywhereOutlivesANewExtractionAndGoesBackToWhatWasRead() throws IOException {
        String id = ingest("a.txt", Reports.block(UNIT, 2020, null), 120);
        Map<String, String> right = Map.of("value", "125", "unit", "Công đoàn Sở Nội vụ", "from", "2021-01-01");
        assertThat(store.figures().set("f" + id, right, "lan")).isEqualTo(3);
        assertThat(store.figures().set("f" + id, right, "lan")).isZero();
        store.again(store.submissions().getFirst(), "lan");
        complete(store.claim(false).orElseThrow(), Reports.block(UNIT, 2020, null), 120);

        StoredFact fact = store.facts(FactFilter.ALL).getFirst();
        assertThat(fact.fact().value().amount()).isEqualByComparingTo("125");
        assertThat(fact.fact().unit()).isEqualTo("Công đoàn Sở Nội vụ");
        assertThat(fact.fact().from()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(fact.decided().corrected()).isTrue();
        assertThat(fact.decided().fields().get("value"))
                .extracting(FactCorrection::before, FactCorrection::after, FactCorrection::who)
                .containsExactly("120", "125", "lan");
        StoredReport whole = store.report(id).orElseThrow();
        assertThat(whole.corrected()).isTrue();
        assertThat(whole.extraction().facts().getFirst()).isEqualTo(fact.fact());
        assertThat(store.figures().asRead(fact).value().amount()).isEqualByComparingTo("120");

        assertThat(store.figures().set("f" + id, Map.of("value", "", "unit", "", "from", ""), "lan"))
                .isEqualTo(3);
        StoredFact back = store.facts(FactFilter.ALL).getFirst();
        assertThat(back.fact()).isEqualTo(store.figures().asRead(back));
        assertThat(back.decided()).isEqualTo(Decided.NOTHING);
        assertThat(store.figures().of(id)).hasSize(6);
    }

    @Test
    void aFigureOfAnotherIndicatorAndStatusIsMeasuredAsThatOneIs() throws IOException {
        String id = ingest("a.txt", Reports.block(UNIT, 2020, null), 120);
        store.figures()
                .set("f" + id, Map.of("indicator", "money.fund.mai_am", "status", "target", "scope", "part"), "lan");
        Fact fact = store.facts(FactFilter.ALL).getFirst().fact();
        assertThat(fact.kind()).isEqualTo(Kind.TARGET);
        assertThat(fact.value().measure()).isEqualTo(Measure.MONEY);
        assertThat(fact.scope()).isEqualTo(Scope.PART);
        store.figures().set("f" + id, Map.of("indicator", "", "value", "12.5%", "status", ""), "lan");
        assertThat(store.facts(FactFilter.ALL).getFirst().fact().kind()).isEqualTo(Kind.RATE);
    }

    @Test
    void aFigureIsKnownByItsPlaceAndWordsAndWhatWasSaidIsKeptWhereItIsGone() throws IOException {
        String id = ingest("a.txt", Reports.block(UNIT, 2020, null), 120);
        store.figures().set("f" + id, Map.of(FactCorrection.COUNTS, FactCorrection.NO), "lan");
        assertThat(store.report(id).orElseThrow().counted()).isEmpty();

        // the text as it is read now begins later, and ids are others
        reread(id, "Mở đầu.\n" + Reports.text(120), 120, "neu");
        assertThat(store.fact("neu").orElseThrow().setAside()).isTrue();

        reread(id, "Chưa có số nào.\n" + Reports.text(121), 121, "khac");
        assertThat(store.fact("khac").orElseThrow().setAside()).isFalse();
        assertThat(FigureBook.orphans(store.figures().of(id)))
                .extracting(FactCorrection::named, FactCorrection::quote, FactCorrection::after)
                .containsExactly(tuple("f" + id, "120 đoàn viên", "no"));

        assertThat(store.figures().set("f" + id, Map.of(FactCorrection.COUNTS, ""), "lan"))
                .isEqualTo(1);
        assertThat(FigureBook.orphans(store.figures().of(id))).isEmpty();
        reread(id, Reports.text(120), 120, "f" + id);
        assertThat(store.fact("f" + id).orElseThrow().setAside()).isFalse();
    }

    private void reread(String id, String text, int members, String fact) {
        store.again(store.submissions().getFirst(), "lan");
        WorkItem item = store.claim(false).orElseThrow();
        Extraction read = Reports.extraction(id, Reports.block(UNIT, 2020, null), text, members, fact);
        store.complete(item, "text/plain", Reports.reportText(item.submission().sha256(), text), read, "tester");
    }

    @Test
    void anEmptyValueOfAReportsFieldIsWhatWasReadAndWhatWasToldWithTheFileIsSaidOnce() throws IOException {
        submit("a.txt", "a", Map.of("unit", UNIT));
        WorkItem item = store.claim(false).orElseThrow();
        complete(item, Reports.block("Sở Xây", 2020, null), 120);
        assertThat(store.value(item.reportId(), "unit")).isEqualTo(UNIT);
        store.set(item.reportId(), Map.of("unit", "", "province", Correction.NONE), "lan");
        store.again(store.submissions().getFirst(), "lan");
        complete(store.claim(false).orElseThrow(), Reports.block("Sở Xây", 2020, null), 120);

        assertThat(store.value(item.reportId(), "unit")).isEqualTo("Sở Xây");
        assertThat(store.value(item.reportId(), "province")).isEmpty();
        store.set(item.reportId(), Map.of("province", ""), "lan");
        assertThat(store.value(item.reportId(), "province")).isEqualTo("Phú Yên");
    }

    @Test
    void theAuditTellsWhoDidWhatInTheOrderInWhichItWasDone() throws IOException {
        String id = ingest("a.txt", Reports.block("Sở Xây", 2020, null), 120);
        clock.move(Duration.ofMinutes(1));
        store.figures().set("f" + id, Map.of("value", "125"), "lan");
        clock.move(Duration.ofMinutes(1));
        store.set(id, Map.of("unit", UNIT), "minh");
        clock.move(Duration.ofMinutes(1));
        store.again(store.submissions().getFirst(), "lan");
        complete(store.claim(false).orElseThrow(), Reports.block("Sở Xây", 2020, null), 120);
        clock.move(Duration.ofMinutes(1));
        store.forget(id, "minh");
        assertThat(store.audit())
                .extracting(one -> one.getClass().getSimpleName(), AuditEntry::who, AuditEntry::reportId)
                .containsExactly(
                        tuple("FigureSet", "lan", id),
                        tuple("ReportSet", "minh", id),
                        tuple("ReadAgain", "lan", id),
                        tuple("Forgotten", "minh", id));
    }

    @Test
    void aForgottenReportCountsNowhereAndComesBackWithItsCorrectionsWhenItsFileIsHandedInAgain() throws IOException {
        String old = ingest("cu.txt", Reports.block(UNIT, 2021, LocalDate.of(2021, 12, 20)), 128);
        String id = ingest("moi.txt", Reports.block(UNIT, 2021, LocalDate.of(2022, 1, 20)), 130);
        store.figures().set("f" + id, Map.of("value", "131"), "lan");
        long followed = store.toIndex(0, 20).getLast().mark();
        assertThat(store.forget(id, "lan")).isTrue();
        assertThat(store.forget(id, "lan")).isFalse();

        assertThat(store.reports())
                .extracting(ReportRow::id, ReportRow::superseded)
                .containsExactly(tuple(old, false));
        assertThat(store.reportWithId(id)).isEmpty();
        assertThat(store.toIndex(followed, 20))
                .extracting(IndexChange::reportId)
                .containsExactly(id, old);
        assertThat(store.submissions())
                .extracting(Submission::outcome)
                .containsExactly(new Outcome.Indexed(old), new Outcome.Forgotten(id, "lan"));
        assertThat(store.claim(false)).isEmpty();

        ingest("moi.txt", Reports.block(UNIT, 2021, LocalDate.of(2022, 1, 20)), 130);
        assertThat(store.submissions()).hasSize(2);
        assertThat(store.fact("f" + id).orElseThrow().fact().value().amount()).isEqualByComparingTo("131");
    }

    @Test
    void anArchiveHandedInAgainBringsBackWhatWasForgottenOfIt() throws IOException {
        submit("a.zip", "zip");
        WorkItem zip = store.claim(true).orElseThrow();
        Path inside = folder.resolve("inside.txt");
        Files.writeString(inside, "trong");
        Store.Bytes bytes = store.keep(inside);
        String origin = zip.submission().origin() + "!/c.txt";
        HandedIn member = new HandedIn(
                origin,
                "a.zip!/c.txt",
                bytes.sha256(),
                bytes.size(),
                false,
                zip.submission().id(),
                Map.of());
        store.opened(zip, "application/zip", List.of(member));
        WorkItem item = store.claim(false).orElseThrow();
        complete(item, Reports.block(UNIT, 2021, null), 128);
        store.forget(item.reportId(), "lan");
        assertThat(store.reports()).isEmpty();

        submit("a.zip", "zip");
        store.opened(store.claim(true).orElseThrow(), "application/zip", List.of(member));
        complete(store.claim(false).orElseThrow(), Reports.block(UNIT, 2021, null), 128);
        assertThat(store.reports()).hasSize(1);
    }

    private void assertCorrected(String id, int version) {
        ReportRow row = store.reports().getFirst();
        assertThat(row.version()).isEqualTo(version);
        assertThat(row.report().unit()).isEqualTo(UNIT);
        StoredFact fact = store.facts(FactFilter.ALL).getFirst();
        assertThat(fact.fact().unit()).isEqualTo(UNIT);
        assertThat(fact.fact().from()).isEqualTo(LocalDate.of(2021, 1, 1));
        StoredReport whole = store.report(id).orElseThrow();
        assertThat(whole.extraction().report()).isEqualTo(row.report());
        assertThat(whole.extraction().facts().getFirst()).isEqualTo(fact.fact());
    }

    @Test
    void whatIsToldWithTheFileCorrectsItsReport() throws IOException {
        submit("a.txt", "a", Map.of("unit", UNIT, "type", "half-year"));
        complete(store.claim(false).orElseThrow(), Reports.block("Sở Xây", 2020, null), 120);
        ReportBlock block = store.reports().getFirst().report();
        assertThat(block.unit()).isEqualTo(UNIT);
        assertThat(String.valueOf(block.type())).isEqualTo("HALF_YEAR");
    }
}
