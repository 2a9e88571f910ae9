package vn.baocao.pipeline.export;

/** Keeps text that begins as a formula does from becoming one where a spreadsheet opens the file. */
final class Formulas {
    private Formulas() {}

    /** Whether a spreadsheet could take it for a formula. */
    static boolean begins(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }

    /** The text; with an apostrophe before it where it begins as a formula. */
    static String safe(String text) {
        return begins(text) ? "'" + text : text;
    }

    /** The text for a page that is read: with a sign that nobody sees before it where it begins as a formula. */
    static String unseen(String text) {
        return begins(text) ? "\u2060" + text : text;
    }
}
