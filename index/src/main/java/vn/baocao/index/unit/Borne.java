package vn.baocao.index.unit;

import vn.baocao.extractors.ReportBlock;

/**
 * A report that a unit bears the name of, as far as the register asks for it.
 *
 * @param id empty where it stands for several
 * @param file the first of them by file
 * @param count how many reports it stands for, alike in unit, level, province and parent; itself too
 */
public record Borne(String id, String file, ReportBlock block, int count) {
    public Borne(String id, String file, ReportBlock block) {
        this(id, file, block, 1);
    }
}
