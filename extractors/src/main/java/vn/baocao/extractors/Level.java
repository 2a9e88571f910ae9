package vn.baocao.extractors;

import java.util.Locale;

/** Where a unit stands in the trade-union tree. */
public enum Level {
    CONFEDERATION,
    PROVINCE,
    SECTOR,
    DISTRICT,
    UPPER,
    BASE,
    COMPONENT;

    /** The name in files and JSON: "base". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no level has that code */
    public static Level of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
