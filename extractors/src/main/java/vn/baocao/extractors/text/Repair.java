package vn.baocao.extractors.text;

/**
 * Something mended in the text before offsets were taken: what ("tcvn3", "nfc", "eth", "tracked-changes" …), and how, in words for the
 * user.
 */
public record Repair(String kind, String says) {}
