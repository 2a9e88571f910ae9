package vn.baocao.index.unit;

import vn.baocao.extractors.ReportBlock;

/** A report that a unit bears the name of, as far as the register asks for it. */
public record Borne(String id, String file, ReportBlock block) {}
