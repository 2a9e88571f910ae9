package vn.baocao.index.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A field that a query may name, in English or Vietnamese, with or without accents. */
public enum SearchField {
    UNIT("donvi"),
    UNDER("thuoc"),
    PARENT("captren"),
    LEVEL("cap"),
    PROVINCE("tinh"),
    YEAR("nam"),
    TYPE("loai"),
    CAMPAIGN("phongtrao"),
    INDICATOR("chitieu"),
    SOURCE("nguon"),
    REVIEW("rasoat"),
    FILE("tep"),
    STATUS("trangthai"),
    KIND("dang"),
    REPORT("baocao");

    private final String vietnamese;

    SearchField(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** "year". */
    public String english() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "nam". */
    public String vietnamese() {
        return vietnamese;
    }

    static Optional<SearchField> named(String typed) {
        String key = VietnameseAnalyzer.folded(typed).replace(" ", "");
        for (SearchField field : values())
            if (key.equals(field.english()) || key.equals(field.vietnamese)) return Optional.of(field);
        return Optional.empty();
    }

    static String all() {
        return String.join(
                ", ",
                List.of(values()).stream()
                        .map(field -> field.english() + "|" + field.vietnamese)
                        .toList());
    }
}
