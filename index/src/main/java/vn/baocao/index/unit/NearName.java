package vn.baocao.index.unit;

/**
 * Two units whose names are so near that they may be one; nobody merges them but the user.
 *
 * @param one the one that more reports bear
 * @param oneWords what stands in its name where the other differs; may be empty
 */
public record NearName(Unit one, Unit other, Why why, String oneWords, String otherWords) {
    /** In what they differ, the likeliest first. */
    public enum Why {
        /** One letter or two. */
        SPELLING,
        /** Only in words such as "cơ sở", "cổ phần". */
        KIND_OF_UNIT,
        /** Same name; of one of them no report says the province. */
        PROVINCE_UNKNOWN,
        /** Same name; the province of one became part of the other's in 2025. */
        PROVINCE_MERGED,
        /** One name goes on where the other ends, under the same unit. */
        BEGINNING,
        /** One word, in the same province. */
        ONE_WORD
    }
}
