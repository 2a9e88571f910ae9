package vn.baocao.index.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file to submit whose bytes are kept already.
 *
 * @param origin where it lies, unique for the place
 * @param file the name shown
 * @param opensFirst whether its name is that of a zip or a mail, which are opened before anything is read
 * @param container the submission that it came out of, else null
 * @param given fields of the report block told with it, as {@link Correction} names them; may be empty
 */
public record HandedIn(
        String origin,
        String file,
        String sha256,
        long size,
        boolean opensFirst,
        @Nullable Long container,
        Map<String, String> given) {
    public HandedIn {
        given = Map.copyOf(given);
    }
}
