package vn.baocao.pipeline.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When something was done, as users read it: day, hour and minute where they are, "22/11/2026 14:05". */
public final class Minutes {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private Minutes() {}

    /** The minute of that instant in the time zone of this machine. */
    public static String of(Instant instant) {
        return MINUTE.withZone(ZoneId.systemDefault()).format(instant);
    }
}
