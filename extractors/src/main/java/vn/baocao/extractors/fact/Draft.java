package vn.baocao.extractors.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;

/**
 * A figure as the rules read it, with what it was read in: what the judges look at.
 *
 * @param fact not placed yet
 * @param index number of its passage
 * @param cell its table cell; null in running text
 */
record Draft(
        Fact fact,
        int index,
        PassageView view,
        Counted figure,
        IndicatorNaming.Named named,
        TableCells.@Nullable Numbered cell) {
    Passage passage() {
        return view.passage;
    }

    /** The headings above the figure, outermost first, without the heads of the columns and rows of its own cell. */
    List<Span> sections() {
        List<Span> above = passage().context();
        return cell == null
                ? above
                : above.subList(
                        0,
                        Math.max(
                                0,
                                above.size()
                                        - cell.columns().size()
                                        - cell.rows().size()));
    }

    Draft with(Fact other) {
        return new Draft(other, index, view, figure, named, cell);
    }

    static List<Fact> facts(List<Draft> drafts) {
        return drafts.stream().map(Draft::fact).toList();
    }
}
