package vn.baocao.pipeline.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes paragraphs and tables of what an RTF file says in order. */
final class RtfText {
    private static final Map<String, String> SIGNS = Map.of(
            "tab",
            "\t",
            "line",
            "\n",
            "emdash",
            "—",
            "endash",
            "–",
            "bullet",
            "•",
            "lquote",
            "‘",
            "rquote",
            "’",
            "ldblquote",
            "“",
            "rdblquote",
            "”");

    /** How the cells of a row are merged, as its \trowd tells. */
    private record Merge(boolean left, boolean above) {}

    private final Draft draft;
    private final List<Draft.Piece> later = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private StringBuilder aside = new StringBuilder();
    private String destination = "body";
    private TableRows table = new TableRows();
    private boolean tableOpen;
    private boolean inTable;
    private boolean mergedLeft;
    private boolean mergedAbove;
    private int heading;
    private int outline;
    private int letters;
    private int boldLetters;
    private int pages;

    RtfText(Draft draft) {
        this.draft = draft;
        draft.page(++pages, false);
        line.append(Draft.PAGE);
    }

    void put(String run, boolean bold) {
        line.append(run);
        for (int i = 0; i < run.length(); i++) {
            if (!Character.isLetter(run.charAt(i))) continue;
            letters++;
            if (bold) boldLetters++;
        }
    }

    void heading(int level) {
        heading = level;
    }

    void word(String word, int number) throws IOException {
        String sign = SIGNS.get(word);
        if (sign != null) {
            line.append(sign);
            return;
        }
        switch (word) {
            case "par", "sect" -> paragraph();
            case "pard" -> {
                inTable = false;
                heading = 0;
                outline = 0;
            }
            case "intbl" -> inTable = true;
            case "outlinelevel" -> outline = number >= 0 && number < 9 ? number + 1 : 0;
            case "page" -> page();
            case "cell" -> cell();
            case "row" -> row();
            case "trowd" -> merges.clear();
            case "clmrg" -> mergedLeft = true;
            case "clvmrg" -> mergedAbove = true;
            case "cellx" -> {
                merges.add(new Merge(mergedLeft, mergedAbove));
                mergedLeft = false;
                mergedAbove = false;
            }
            default -> {}
        }
    }

    void destinationBegins(String name) {
        if (name.equals("fonttbl") || name.equals("stylesheet") || !destination.equals("body")) return;
        destination = name;
        aside = line;
        line = new StringBuilder();
    }

    void destinationEnds(String name) throws IOException {
        if (!name.equals(destination)) return;
        paragraphs(line.toString(), name.equals("header") || name.equals("footer"));
        line = aside;
        destination = "body";
    }

    private void paragraphs(String text, boolean chrome) {
        for (String one : text.split("\n")) {
            if (one.isBlank()) continue;
            // notes and text boxes stand behind the paragraph that they belong to
            later.add(chrome ? new Draft.Piece.Chrome(one) : new Draft.Piece.Paragraph(one));
        }
    }

    private void page() {
        if (inTable || !destination.equals("body")) return;
        draft.page(++pages, false);
        line.append(Draft.PAGE);
    }

    private void paragraph() throws IOException {
        if (!destination.equals("body") || inTable) {
            line.append('\n');
            return;
        }
        tableEnds();
        String text = line.toString();
        line.setLength(0);
        boolean bold = letters > 0 && letters == boldLetters;
        letters = 0;
        boldLetters = 0;
        int level = outline > 0 ? outline : heading;
        if (!text.isBlank()) draft.add(level > 0 ? new Draft.Piece.Heading(text, level) : LineKind.of(text, bold));
        for (Draft.Piece piece : later) draft.add(piece);
        later.clear();
    }

    private void cell() {
        cells.add(line.toString());
        line.setLength(0);
        letters = 0;
        boldLetters = 0;
    }

    private void row() {
        tableOpen = true;
        table.nextRow();
        for (int i = 0; i < cells.size(); ) {
            int columns = 1;
            while (i + columns < cells.size()
                    && i + columns < merges.size()
                    && merges.get(i + columns).left()) columns++;
            if (i < merges.size() && merges.get(i).above()) table.continueAbove(columns);
            else table.nextCell(1, columns, false);
            table.text(cells.get(i));
            i += columns;
        }
        cells.clear();
    }

    private void tableEnds() throws IOException {
        if (!tableOpen) return;
        for (Draft.Piece piece : table.pieces(false)) draft.add(piece);
        table = new TableRows();
        tableOpen = false;
    }

    void end() throws IOException {
        inTable = false;
        for (String cell : cells) line.append(line.isEmpty() ? "" : "\n").append(cell);
        cells.clear();
        paragraph();
        tableEnds();
    }
}
