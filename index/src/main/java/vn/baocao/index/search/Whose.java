package vn.baocao.index.search;

import org.jspecify.annotations.Nullable;
import vn.baocao.index.unit.Register;

/**
 * Whose a report or a fact is, as the index keeps it: the name as written. Which unit that is, the register says when a query
 * is asked, so that a merger, an alias or an undo counts from the next query on and no document is made anew.
 *
 * @param province of the report
 * @param own whether the name is that of the unit whose report it is, and not of one that is spoken of in it
 */
record Whose(String name, @Nullable String province, boolean own) {
    // a name longer than this is no name; a term must not be longer than 32 KB
    private static final int LONGEST = 1000;
    private static final char END = '\u001f';

    /** Of a fact or report of that unit in a report of that one. */
    static Whose of(String name, @Nullable String reportUnit, @Nullable String reportProvince) {
        return new Whose(name.substring(0, Math.min(LONGEST, name.length())), reportProvince, name.equals(reportUnit));
    }

    /** The term that stands for it in the index. */
    String term() {
        return (own ? "=" : "~") + name + END + (province == null ? "" : province);
    }

    static Whose read(String term) {
        int end = term.lastIndexOf(END);
        String province = term.substring(end + 1);
        return new Whose(term.substring(1, end), province.isEmpty() ? null : province, term.charAt(0) == '=');
    }

    /** The id of the unit that the register means by it; null where it is no name. */
    @Nullable
    String unit(Register register) {
        return own ? register.owner(name, province) : register.spokenOf(name, province);
    }
}
