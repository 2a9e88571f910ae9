package vn.baocao.index.store;

import vn.baocao.extractors.lexicon.UnitKey;

/** Keys by which rows are found. */
final class Keys {
    private Keys() {}

    /** The key by which reports of one unit are found; short enough for any database's index. */
    static String unit(String name) {
        String key = UnitKey.of(name);
        return key.substring(0, Math.min(key.length(), 400));
    }
}
