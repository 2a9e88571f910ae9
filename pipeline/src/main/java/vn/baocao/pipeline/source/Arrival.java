package vn.baocao.pipeline.source;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in.
 *
 * @param bytes where it can be read now
 * @param origin where it lies, unique for the place: an absolute path, or {@code container!/path inside}
 * @param file the name that the user knows it by
 * @param container the submission it came out of, else null
 * @param given fields of the report block told with it
 */
public record Arrival(
        Path bytes, String origin, String file, @Nullable Long container, Map<String, String> given) {
    public Arrival {
        given = Map.copyOf(given);
    }
}
