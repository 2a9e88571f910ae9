package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.baocao.index.collect.Collected;
import vn.baocao.index.collect.Collected.Excerpt;
import vn.baocao.index.collect.Collected.Piece;
import vn.baocao.index.collect.Collected.Section;

/** Writes collected passages for the terminal, no line wider than 80. */
final class CollectText {
    private final CollectWords words;

    CollectText(CollectWords words) {
        this.words = words;
    }

    List<String> lines(Collected collected) {
        List<String> lines = new ArrayList<>();
        say(lines, words.title(collected), 0);
        say(lines, words.origin(collected), 0);
        for (int s = 0; s < collected.sections().size(); s++) {
            Section section = collected.sections().get(s);
            lines.add("");
            say(lines, words.heading(collected, s), 0);
            for (int u = 0; u < section.units().size(); u++) {
                lines.add("");
                say(lines, words.heading(u + 1, section.units().get(u).unit()), 1);
                section.units().get(u).excerpts().forEach(excerpt -> excerpt(lines, excerpt));
            }
            if (section.units().isEmpty()) say(lines, words.get("nothing"), 2);
            words.silent(section).forEach(line -> say(lines, line, 1));
        }
        lines.add("");
        words.missing(collected).forEach(line -> say(lines, line, 0));
        return lines;
    }

    private void excerpt(List<String> lines, Excerpt excerpt) {
        for (Piece piece : excerpt.pieces())
            switch (piece) {
                case Piece.Prose prose -> say(lines, prose.text(), 3);
                case Piece.Rows rows -> {
                    for (List<String> row : rows.rows()) say(lines, String.join(" | ", row), 3);
                }
            }
        say(lines, words.source(excerpt), 5);
    }

    private static void say(List<String> lines, String text, int indent) {
        Collections.addAll(
                lines, Columns.indented(text, indent, Columns.TERMINAL).split("\n"));
    }
}
