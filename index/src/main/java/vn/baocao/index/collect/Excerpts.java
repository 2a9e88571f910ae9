package vn.baocao.index.collect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.collect.Collected.Excerpt;
import vn.baocao.index.collect.Collected.Piece;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.store.StoredReport;

/** Cuts the chosen passages of a report out of its text: neighbours under one heading and on one page together, tables by their rows. */
final class Excerpts {
    private final ReportRow row;
    private final StoredReport report;
    private final OnTopic topics;
    private final String text;
    private final List<Passage> passages;
    private final List<Excerpt> excerpts = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private int begins = -1;
    private int last = -1;

    private Excerpts(ReportRow row, StoredReport report, OnTopic topics) {
        this.row = row;
        this.report = report;
        this.topics = topics;
        this.text = report.text().text();
        this.passages = report.extraction().passages();
    }

    static List<Excerpt> of(ReportRow row, StoredReport report, OnTopic topics, BitSet chosen) {
        Excerpts excerpts = new Excerpts(row, report, topics);
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            Optional<Block> block = excerpts.block(i);
            if (block.isPresent() && block.get() instanceof Block.Table table) i = excerpts.table(i, table, chosen);
            else excerpts.prose(i, block);
        }
        excerpts.end();
        return excerpts.excerpts;
    }

    private Optional<Block> block(int i) {
        Span span = passages.get(i).span();
        return report.text().blocks().stream()
                .filter(block -> block.span().contains(span))
                .findFirst();
    }

    private void prose(int i, Optional<Block> block) {
        boolean beside = last >= 0 && goesOn(i);
        if (!beside) end();
        String words = flat(passages.get(i).span());
        boolean sameParagraph = beside
                && !pieces.isEmpty()
                && (block.isPresent() ? block.equals(block(last)) : !between(i).contains("\n"));
        if (sameParagraph && pieces.getLast() instanceof Piece.Prose before)
            pieces.set(
                    pieces.size() - 1,
                    new Piece.Prose(before.text() + (between(i).isEmpty() ? "" : " ") + words));
        else add(i, new Piece.Prose(words));
        last = i;
    }

    // nothing but headings left out in between: a sentence that is not on the topic parts the two
    private boolean goesOn(int i) {
        for (int k = last + 1; k < i; k++) if (!topics.leftOut(k)) return false;
        return page(i) == page(last) && topics.heading(i).equals(topics.heading(last));
    }

    private String between(int i) {
        int from = passages.get(last).span().end();
        int to = passages.get(i).span().begin();
        return from <= to ? text.substring(from, to) : "";
    }

    private int page(int i) {
        return report.text().pageAt(passages.get(i).span().begin());
    }

    // a table's rows on the topic under its head; returns the last passage in it
    private int table(int first, Block.Table table, BitSet chosen) {
        if (last < 0 || !goesOn(first)) end();
        Set<Integer> wanted = new TreeSet<>();
        int i = first;
        int after = first;
        for (; i < passages.size() && table.span().contains(passages.get(i).span()); i++)
            if (chosen.get(i)) {
                wanted.add(rowOf(table, passages.get(i).span()));
                after = i;
            }
        int width = table.rows().stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + 1)
                .max()
                .orElse(0);
        List<List<String>> rows = new ArrayList<>();
        int heads = 0;
        for (int r = 0; r < table.rows().size(); r++) {
            boolean head = table.rows().get(r).stream().anyMatch(Block.Cell::header) && heads == r;
            if (head) heads++;
            if (head || wanted.contains(r)) rows.add(row(table.rows().get(r), width));
        }
        add(first, new Piece.Rows(heads, rows));
        last = after;
        return Math.max(first, i - 1);
    }

    private List<String> row(List<Block.Cell> cells, int width) {
        List<String> row = new ArrayList<>(Collections.nCopies(width, ""));
        for (Block.Cell cell : cells) row.set(cell.column(), flat(cell.span()));
        return row;
    }

    private void add(int i, Piece piece) {
        if (pieces.isEmpty()) begins = i;
        pieces.add(piece);
    }

    private static int rowOf(Block.Table table, Span span) {
        for (int r = 0; r < table.rows().size(); r++)
            for (Block.Cell cell : table.rows().get(r)) if (cell.span().contains(span)) return r;
        return -1;
    }

    private String flat(Span span) {
        return span.of(text).strip().replaceAll("\\s+", " ");
    }

    private void end() {
        if (!pieces.isEmpty())
            excerpts.add(new Excerpt(
                    row,
                    page(begins),
                    topics.heading(begins),
                    report.text().isOcr(passages.get(begins).span().begin()),
                    pieces));
        pieces.clear();
        last = -1;
    }
}
