package vn.baocao.extractors.mention;

/** For whom or what an amount is given, each. */
public enum Per {
    PERSON,
    CHILD,
    HOUSEHOLD,
    GIFT,
    HOUSE,
    UNION,
    MONTH,
    YEAR
}
