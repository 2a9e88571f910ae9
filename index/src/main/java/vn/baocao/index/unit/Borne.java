package vn.baocao.index.unit;

import vn.baocao.extractors.ReportBlock;

/**
 * A report that a unit bears the name of, as far as the register asks for it.
 *
 * @param count how many reports it stands for, alike in unit, level, province and parent; itself too
 */
public record Borne(String id, String file, ReportBlock block, int count) {
    public Borne(String id, String file, ReportBlock block) {
        this(id, file, block, 1);
    }

    /** The first of both by file, standing for both. */
    public Borne and(Borne alike) {
        int order = file.compareTo(alike.file);
        Borne first = order < 0 || (order == 0 && id.compareTo(alike.id) <= 0) ? this : alike;
        return new Borne(first.id, first.file, first.block, count + alike.count);
    }
}
