package vn.baocao.extractors.mention;

/** What a quantity measures: how many, how much in đồng, or percent. */
public enum Measure {
    COUNT,
    MONEY,
    RATE
}
