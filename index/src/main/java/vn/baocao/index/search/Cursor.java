package vn.baocao.index.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import vn.baocao.index.search.BadQuery.Problem;

/** Where a page ended: the sort value and the id of its last hit, with a check that they belong to the query. */
final class Cursor {
    private Cursor() {}

    static String of(SearchRequest request, FieldDoc last) {
        Object[] values = fields(last);
        byte[] id = bytes((BytesRef) values[1]);
        byte[] value = switch (values[0]) {
            case Float score -> ByteBuffer.allocate(4).putFloat(score).array();
            case Long number -> ByteBuffer.allocate(8).putLong(number).array();
            case BytesRef key -> bytes(key);
            default -> throw new IllegalStateException("sorted by " + values[0]);
        };
        ByteBuffer all = ByteBuffer.allocate(8 + value.length + id.length);
        all.putInt(check(request)).putInt(value.length).put(value).put(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
    }

    private static Object[] fields(FieldDoc last) {
        Object[] fields = last.fields;
        if (fields == null || fields.length != 2) throw new IllegalStateException("sorted by other than value and id");
        return fields;
    }

    /** @throws BadQuery where the cursor is of another query, or of none */
    static FieldDoc read(SearchRequest request, String cursor) {
        try {
            ByteBuffer all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (all.getInt() != check(request)) throw new BadQuery(Problem.FOREIGN_CURSOR, 0, cursor);
            int length = all.getInt();
            if (length < 0 || length > all.remaining()) throw new BadQuery(Problem.FOREIGN_CURSOR, 0, cursor);
            byte[] value = new byte[length];
            all.get(value);
            byte[] id = new byte[all.remaining()];
            all.get(id);
            ByteBuffer number = ByteBuffer.wrap(value);
            Object sort = switch (request.order()) {
                case RELEVANCE -> number.getFloat();
                case DATE, VALUE -> number.getLong();
                case UNIT -> new BytesRef(value);
            };
            float score = sort instanceof Float it ? it : Float.NaN;
            return new FieldDoc(Integer.MAX_VALUE, score, new Object[] {sort, new BytesRef(id)});
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException e) {
            throw new BadQuery(Problem.FOREIGN_CURSOR, 0, cursor);
        }
    }

    private static int check(SearchRequest request) {
        String all = request.hits() + "|" + request.order() + "|" + request.superseded() + "|" + request.query();
        return java.util.Arrays.hashCode(all.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(BytesRef ref) {
        return java.util.Arrays.copyOfRange(ref.bytes, ref.offset, ref.offset + ref.length);
    }
}
