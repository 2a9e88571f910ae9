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
    YEAR;

    /** Whether it is a stretch of time, and nobody who is given something. */
    public boolean isTime() {
        return this == MONTH || this == YEAR;
    }
}
