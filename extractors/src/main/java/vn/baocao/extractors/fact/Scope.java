package vn.baocao.extractors.fact;

/** The unit's total for an indicator and time, a share of a total, or one event, case or gift. */
public enum Scope {
    WHOLE,
    PART,
    ITEM
}
