package vn.baocao.extractors.mention;

import java.util.List;

/** The numbers of a stretch of text: quantities, and digits that are none with the reason; both in text order and not overlapping. */
public record Numbers(List<Figure> figures, List<NotAFigure> silent) {
    public Numbers {
        figures = List.copyOf(figures);
        silent = List.copyOf(silent);
    }
}
