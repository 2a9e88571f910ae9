package vn.baocao.extractors.marked;

import java.util.ArrayList;
import java.util.List;

/** One line of text with its tracked changes and its marks; offsets are those of the text a reader sees. */
public record Line(List<Run> runs, List<FactMark> facts, List<CampaignMark> campaigns) {
    public enum Revision {
        NONE,
        INSERTED,
        DELETED
    }

    /** A stretch of one revision. */
    public record Run(String text, Revision revision) {}

    public String text() {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) if (run.revision() != Revision.DELETED) text.append(run.text());
        return text.toString();
    }

    public static Line parse(String source) {
        return new Parser(source).line();
    }

    private static final class Parser {
        private final String source;
        private final List<Run> runs = new ArrayList<>();
        private final List<FactMark> facts = new ArrayList<>();
        private final List<CampaignMark> campaigns = new ArrayList<>();
        private final StringBuilder run = new StringBuilder();
        private Revision revision = Revision.NONE;
        private int seen;
        private int at;

        Parser(String source) {
            this.source = source;
        }

        Line line() {
            while (at < source.length()) step();
            close(Revision.NONE);
            return new Line(List.copyOf(runs), List.copyOf(facts), List.copyOf(campaigns));
        }

        private void step() {
            if (source.startsWith("{+", at)) close(Revision.INSERTED);
            else if (source.startsWith("{-", at)) close(Revision.DELETED);
            else if (source.startsWith("+}", at) || source.startsWith("-}", at)) close(Revision.NONE);
            else if (source.charAt(at) == '[') fact();
            else if (source.charAt(at) == '{') campaign();
            else if ("]}".indexOf(source.charAt(at)) >= 0)
                throw new IllegalArgumentException("stray bracket: " + source);
            else append(source.substring(at, ++at));
        }

        private void close(Revision next) {
            if (run.length() > 0) runs.add(new Run(run.toString(), revision));
            run.setLength(0);
            revision = next;
            at += 2;
        }

        private void append(String text) {
            run.append(text);
            if (revision != Revision.DELETED) seen += text.length();
        }

        private String inside(char end) {
            int close = source.indexOf(end, at);
            if (close < 0) throw new IllegalArgumentException("mark without end: " + source);
            String inside = source.substring(at + 1, close);
            at = close + 1;
            return inside;
        }

        private void fact() {
            String inside = inside(']');
            int equals = inside.lastIndexOf(" = ");
            if (equals < 0) throw new IllegalArgumentException("fact without value: " + inside);
            String quote = inside.substring(0, equals);
            facts.add(FactMark.parse(seen, quote, inside.substring(equals + 3)));
            append(quote);
        }

        private void campaign() {
            String inside = inside('}');
            int colon = inside.indexOf(": ");
            if (colon < 0) throw new IllegalArgumentException("campaign without kind: " + inside);
            String kind = inside.substring(0, colon);
            String rest = inside.substring(colon + 2);
            int equals = rest.indexOf(" = ");
            String said = equals < 0 ? rest : rest.substring(0, equals);
            String name = equals < 0 ? rest : rest.substring(equals + 3);
            boolean opt = kind.endsWith("?");
            campaigns.add(new CampaignMark(name, said, opt ? kind.substring(0, kind.length() - 1) : kind, opt));
            append(said);
        }
    }
}
