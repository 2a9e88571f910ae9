package vn.baocao.index.unit;

import java.util.Locale;

/** How a unit came into the register. */
public enum Origin {
    /** On the list of the office that asks for reports. */
    LISTED,
    /** Made by a change, such as a split. */
    MADE,
    /** It bears a report. */
    MET,
    /** A report names it as the unit above its own. */
    NAMED,
    /** It follows from what the program knows of the provinces. */
    KNOWN;

    /** The name in files and JSON: "listed". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no origin has that code */
    public static Origin of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
