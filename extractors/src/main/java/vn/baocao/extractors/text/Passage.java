package vn.baocao.extractors.text;

import java.util.List;

/**
 * A sentence, list item or table cell, the room in which a quantity is read.
 *
 * @param span where it stands
 * @param context the headings above it, outermost first; for a cell its column headers, then its row headers
 * @param role what part of the report it belongs to
 */
public record Passage(Span span, List<Span> context, Role role) {
    /** HEADER: letterhead, title; STATE: how things are; RESULT: what was done; PLAN: what is to be done; CHROME: not of the report. */
    public enum Role {
        HEADER,
        STATE,
        RESULT,
        PLAN,
        CHROME
    }

    public Passage {
        context = List.copyOf(context);
    }
}
