package vn.baocao.extractors.mention;

/** How exact a quantity is said to be: as stated, about (khoảng, gần), more (trên, hơn, trở lên), less (dưới, không quá). */
public enum Qualifier {
    EXACT,
    ABOUT,
    MORE,
    LESS
}
