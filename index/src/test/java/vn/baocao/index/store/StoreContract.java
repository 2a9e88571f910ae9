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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.index.unit.UnitEdit;
import vn.baocao.index.unit.UnitEdits;

/** What a store does, on whatever database it stands. */
abstract class StoreContract extends StoreFixture {
    @Test
    void aReportIsFoundByAPartOfItsNumberOrOfItsFilesName() throws IOException {
        ReportBlock block = Reports.block(UNIT, 2022, null);
        String first = ingest("145-BC tổng kết.txt", block, 128);
        String second = ingest("Báo cáo 2021.txt", Reports.block(UNIT, 2021, null), 130);
        store.set(second, Map.of("number", "98/BC-LĐLĐ"), "tester");

        assertThat(named("145-BC")).containsExactly(first);
        assertThat(named("98-bc")).containsExactly(second);
        assertThat(named("bao cao 20")).containsExactly(second);
        assertThat(named("BC")).containsExactlyInAnyOrder(first, second);
        assertThat(named("45-BC")).isEmpty();
        assertThat(named("?")).isEmpty();
    }

    private List<String> named(String reference) {
        return store.reportsNamed(reference).stream().map(ReportRow::id).toList();
    }

    @Test
    void aReportComesBackAsItWasPutIn() throws IOException {
        String id = ingest("a.txt", Reports.block(UNIT, 2022, LocalDate.of(2022, 12, 5)), 128);

        StoredReport report = store.report(id.substring(0, 6)).orElseThrow();
        Extraction expected =
                Reports.extraction(id, Reports.block(UNIT, 2022, LocalDate.of(2022, 12, 5)), Reports.text(128), 128);
        assertThat(report.extraction()).isEqualTo(expected);
        assertThat(report.text().text()).isEqualTo(Reports.text(128));
        assertThat(store.report("a.txt")).contains(report);
        StoredFact fact = store.fact("f" + id).orElseThrow();
        assertThat(fact.fact()).isEqualTo(expected.facts().getFirst());
        assertThat(fact.sentence()).startsWith("Toàn đơn vị hiện có 128").endsWith("sinh hoạt.");
        assertThat(store.submissions().getFirst().outcome()).isEqualTo(new Outcome.Indexed(id));
        assertThat(store.waiting()).isZero();
    }

    @Test
    void theSameBytesAtAnotherPlaceAreADuplicateOfTheFirst() throws IOException {
        submit("a.txt", "một hai ba");
        Submission copy = submit("b.txt", "một hai ba");
        Submission again = submit("a.txt", "một hai ba");

        assertThat(copy.outcome()).isEqualTo(new Outcome.Duplicate("a.txt"));
        assertThat(again.id()).isEqualTo(1L);
        assertThat(store.submissions()).hasSize(2);
        assertThat(store.waiting()).isEqualTo(1);
    }

    @Test
    void anEmptyFileIsUnreadableAtOnce() throws IOException {
        assertThat(submit("rong.docx", "").outcome()).isEqualTo(new Outcome.Unreadable("empty", ""));
        assertThat(store.claim(false)).isEmpty();
    }

    @Test
    void workIsClaimedOnceInOrderAndContainersApart() throws IOException {
        submit("a.txt", "a");
        submit("b.zip", "b");
        submit("c.txt", "c");

        assertThat(store.claim(true).orElseThrow().submission().file()).isEqualTo("b.zip");
        assertThat(store.claim(true)).isEmpty();
        assertThat(store.claim(false).orElseThrow().submission().file()).isEqualTo("a.txt");
        assertThat(store.claim(false).orElseThrow().submission().file()).isEqualTo("c.txt");
        assertThat(store.claim(false)).isEmpty();
    }

    @Test
    void aClaimThatIsNotRenewedRunsOut() throws IOException {
        submit("a.txt", "a");
        assertThat(store.claim(false)).isPresent();
        clock.move(Duration.ofMinutes(9));
        store.renewClaims();
        clock.move(Duration.ofMinutes(9));
        assertThat(store.claim(false)).isEmpty();
        clock.move(Duration.ofMinutes(2));
        assertThat(store.claim(false)).isPresent();
    }

    @Test
    void aClaimOfADeadProcessOfThisHomeIsTakenOverAtOnce() throws IOException {
        submit("a.txt", "a");
        assertThat(store.claim(false)).isPresent();
        reopen();
        assertThat(store.claim(false)).isPresent();
    }

    @Test
    void afterThreeErrorsOfOursAFileIsFailedAndCanBeTriedAgain() throws IOException {
        submit("a.txt", "a");
        assertThat(store.fail(store.claim(false).orElseThrow(), "lỗi")).isFalse();
        assertThat(store.fail(store.claim(false).orElseThrow(), "lỗi")).isFalse();
        assertThat(store.fail(store.claim(false).orElseThrow(), "lỗi")).isTrue();
        assertThat(store.claim(false)).isEmpty();
        Submission failed = store.failures().getFirst();
        assertThat(failed.outcome()).isEqualTo(new Outcome.Failed("lỗi"));

        store.again(failed, "tester");
        assertThat(store.failures()).isEmpty();
        assertThat(store.claim(false)).isPresent();
    }

    @Test
    void aCorrectedReportIsAResubmissionAndTheNewerCountsWhateverTheOrderOfWork() throws IOException {
        submit("cu.txt", "cu");
        submit("moi.txt", "moi");
        WorkItem old = store.claim(false).orElseThrow();
        WorkItem corrected = store.claim(false).orElseThrow();
        Outcome later = complete(corrected, Reports.block(UNIT, 2021, LocalDate.of(2022, 1, 20)), 130);
        Outcome first = complete(old, Reports.block(UNIT, 2021, LocalDate.of(2021, 12, 20)), 128);

        assertThat(later).isEqualTo(new Outcome.Indexed(corrected.reportId()));
        assertThat(first).isEqualTo(new Outcome.Indexed(old.reportId()));
        assertThat(store.submissions())
                .extracting(Submission::outcome)
                .containsExactly(
                        new Outcome.Indexed(old.reportId()),
                        new Outcome.Resubmitted(corrected.reportId(), old.reportId()));
        assertThat(store.reports()).extracting(ReportRow::superseded).containsExactly(true, false);
        assertThat(store.facts(new FactFilter(Set.of(), null, Set.of(), null, null, Set.of(), false)))
                .extracting(StoredFact::reportId)
                .containsExactly(corrected.reportId());
        assertThat(store.facts(FactFilter.ALL)).hasSize(2);
        // both, and the one whose standing changed, go to the index
        assertThat(store.toIndex(0, 10))
                .extracting(IndexChange::reportId)
                .contains(old.reportId(), corrected.reportId());
    }

    @Test
    void otherYearsAndOtherTextAreNoResubmissions() throws IOException {
        ingest("a.txt", Reports.block(UNIT, 2020, null), 120);
        ingest("b.txt", Reports.block(UNIT, 2021, null), 121);
        submit("c.txt", "c");
        WorkItem item = store.claim(false).orElseThrow();
        String other =
                "Quyết toán thu chi 9 đoàn viên đã được thông qua.\nHai\nKhông câu nào giống các báo cáo trước đây.\n"
                        + "Công tác kiểm tra được tiến hành hai lần trong năm.\nKinh phí còn lại chuyển sang kỳ sau sử dụng.";
        store.complete(
                item,
                "text/plain",
                Reports.reportText(item.submission().sha256(), other),
                Reports.extraction(item.reportId(), Reports.block(UNIT, 2021, null), other, 9),
                "tester");
        assertThat(store.submissions())
                .extracting(submission -> String.valueOf(submission.outcome()))
                .allMatch(outcome -> outcome.startsWith("Indexed"));
    }

    @Test
    void factsAreFilteredByIndicatorUnitLevelYearAndType() throws IOException {
        ingest("a.txt", Reports.block(UNIT, 2020, null), 120);
        ingest("b.txt", Reports.block("Liên đoàn Lao động huyện Tuy An", 2022, null), 122);

        assertThat(store.facts(filter("members.total", null, null, null))).hasSize(2);
        assertThat(store.facts(filter("money.fee", null, null, null))).isEmpty();
        assertThat(store.facts(filter("members.total", "so xay dung", null, null)))
                .hasSize(1);
        assertThat(store.facts(filter("members.total", null, 2021, null)))
                .extracting(StoredFact::file)
                .containsExactly("b.txt");
        assertThat(store.facts(filter("members.total", null, 2019, 2021)))
                .extracting(StoredFact::file)
                .containsExactly("a.txt");
    }

    private static FactFilter filter(
            String indicator, @Nullable String unit, @Nullable Integer from, @Nullable Integer to) {
        return new FactFilter(Set.of(indicator), unit, Set.of(), from, to, Set.of(), true);
    }

    @Test
    void marksComeInOrderAndOnlyTheNewOnesAreToldAgain() throws IOException {
        ingest("a.txt", Reports.block(UNIT, 2020, null), 120);
        String second = ingest("b.txt", Reports.block(UNIT, 2021, null), 121);
        List<IndexChange> all = store.toIndex(0, 10);
        assertThat(all).extracting(IndexChange::mark).containsExactly(1L, 2L);
        assertThat(store.toIndex(1, 10)).containsExactly(new IndexChange(2, second));
        assertThat(store.mark()).isEqualTo(2);
    }

    @Test
    void aContainerAndItsInsideAreOneCommit() throws IOException {
        submit("a.zip", "zip");
        WorkItem zip = store.claim(true).orElseThrow();
        Path inside = folder.resolve("inside.txt");
        Files.writeString(inside, "trong");
        Store.Bytes bytes = store.keep(inside);
        HandedIn member = new HandedIn(
                "a.zip!/b/c.txt",
                "a.zip!/b/c.txt",
                bytes.sha256(),
                bytes.size(),
                false,
                zip.submission().id(),
                Map.of());
        assertThat(store.opened(zip, "application/zip", List.of(member))).isEqualTo(new Outcome.Opened(1));
        assertThat(store.submissions().get(1).container())
                .isEqualTo(zip.submission().id());
        assertThat(store.claim(false).orElseThrow().submission().file()).isEqualTo("a.zip!/b/c.txt");
    }

    @Test
    void countsSayHowTheStoreStands() throws IOException {
        ingest("a.txt", Reports.block(UNIT, 2020, null), 120);
        submit("b.txt", "");
        submit("c.txt", "c");
        StatusCounts counts = store.counts();
        assertThat(counts.outcomes()).isEqualTo(Map.of("indexed", 1L, "unreadable", 1L));
        assertThat(counts)
                .extracting(
                        StatusCounts::submissions,
                        StatusCounts::waiting,
                        StatusCounts::reports,
                        StatusCounts::facts,
                        StatusCounts::campaigns,
                        StatusCounts::namings,
                        StatusCounts::issues)
                .containsExactly(3L, 1L, 1L, 1L, 1L, 1L, 1L);
    }

    @Test
    void groupsOfReportsMakeTheSameRegisterAndFactsInAnyOrderAreTheSame() throws IOException {
        ingest("a.txt", Reports.block(UNIT, 2022, null), 10);
        ingest("b.txt", Reports.block(UNIT, 2021, null), 9);
        ingest("c.txt", Reports.block("Công đoàn Sở Xây dựng", 2021, null), 9);

        Register brief = store.units().registerOf(store.reportGroups());

        assertThat(brief.units())
                .isEqualTo(store.units().register(store.reports()).units());
        assertThat(brief.reports(brief.find(UNIT).getFirst()))
                .singleElement()
                .satisfies(one -> assertThat(one.file() + " " + one.count()).isEqualTo("a.txt 2"));
        assertThat(store.factsInAnyOrder(FactFilter.ALL))
                .containsExactlyInAnyOrderElementsOf(store.facts(FactFilter.ALL));
    }

    @Test
    void groupsAndFactsInAnyOrderAreThoseOfTheVersionsThatCountNow() throws IOException {
        String first = ingest("b.txt", Reports.block("Sở Xây", 2020, null), 120);
        ingest("a.txt", Reports.block(UNIT, 2021, null), 9, "Một câu của riêng báo cáo này.");
        ingest("c.txt", Reports.block(null, 2021, null), 8);
        store.set(first, Map.of("unit", UNIT, "from", "2021-01-01", "to", "2021-12-31"), "lan");

        List<ReportGroup> groups = store.reportGroups();

        assertThat(groups)
                .extracting(ReportGroup::unit, ReportGroup::province, ReportGroup::file, ReportGroup::count)
                .containsExactlyInAnyOrder(tuple(UNIT, "Phú Yên", "a.txt", 2), tuple(null, "Phú Yên", "c.txt", 1));
        assertThat(groups)
                .flatExtracting(ReportGroup::rounds)
                .allSatisfy(round -> assertThat(round.from()).isEqualTo("2021-01-01"));
        assertThat(groups)
                .flatExtracting(ReportGroup::rounds)
                .extracting(ReportGroup.Round::superseded, ReportGroup.Round::count)
                .containsExactlyInAnyOrder(tuple(true, 1), tuple(false, 1), tuple(false, 1));
        assertThat(store.factsInAnyOrder(FactFilter.ALL))
                .hasSize(3)
                .containsExactlyInAnyOrderElementsOf(store.facts(FactFilter.ALL));
        assertThat(store.reportRow(first)).get().isEqualTo(store.reports().getFirst());
        assertThat(store.reportRow("khong-co")).isEmpty();
    }

    @Test
    void changesOfUnitsAreKeptWithTheirAuditAndUndoneInAnyOrderThatMakesSense() throws IOException {
        ingest("a.txt", Reports.block(UNIT, 2022, null), 10);
        ingest("b.txt", Reports.block("Công đoàn Sở Xây dựng", 2021, null), 9);
        Register met = store.units().register(store.reports());
        assertThat(met.units()).hasSize(2);

        Unit one = met.find(UNIT).getFirst();
        Unit other = met.find("Công đoàn Sở Xây dựng").getFirst();
        UnitEdit merge = new UnitEdits(store.units().said(), met).merge(other, one);
        long first = store.units().change(merge, "tester");
        Register merged = store.units().register(store.reports());
        assertThat(merged.units()).hasSize(1);
        assertThat(merged.reports(merged.units().getFirst())).hasSize(2);
        LocalDate day = LocalDate.of(2023, 3, 1);
        Unit kept = merged.units().getFirst();
        UnitEdit rename = new UnitEdits(store.units().said(), merged).rename(kept, "CĐCS Sở Giao thông", day);
        long second = store.units().change(rename, "tester");

        assertThat(store.units().undo(first, "tester"))
                .isInstanceOfSatisfying(
                        UnitBook.Undone.Blocked.class,
                        blocked -> assertThat(blocked.by()).containsExactly(second));
        assertThat(store.units().undo(null, "tester"))
                .isInstanceOfSatisfying(
                        UnitBook.Undone.Done.class,
                        done -> assertThat(done.change().number()).isEqualTo(second));
        assertThat(store.units().said()).containsExactly(kept);
        assertThat(store.units().undo(first, "tester")).isInstanceOf(UnitBook.Undone.Done.class);
        assertThat(store.units().said()).isEmpty();
        assertThat(store.units().undo(null, "tester")).isInstanceOf(UnitBook.Undone.Nothing.class);
        assertThat(store.units().changes())
                .extracting(change -> change.edit().action())
                .containsExactly("merge", "rename", "undo", "undo");
        assertThat(store.reports())
                .extracting(row -> row.report().unit())
                .containsExactly(UNIT, "Công đoàn Sở Xây dựng");
    }
}
