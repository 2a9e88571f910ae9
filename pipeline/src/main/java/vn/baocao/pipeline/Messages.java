package vn.baocao.pipeline;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the program says to its user, in Vietnamese or English. Keys are {@code area.name}; each area is a pair of files
 * {@code messages/AREA_vi.properties} and {@code messages/AREA_en.properties} (UTF-8, MessageFormat patterns).
 */
public final class Messages {
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
    }

    /** Messages in the language "vi" or "en". */
    public static Messages in(String language) {
        return new Messages(Locale.of(language.equals("en") ? "en" : "vi"));
    }

    /** "vi" or "en". */
    public String language() {
        return locale.getLanguage();
    }

    /**
     * The message of a key with its arguments put in.
     *
     * @throws java.util.MissingResourceException where no file has that key
     */
    public String get(String key, Object... arguments) {
        int dot = key.indexOf('.');
        ResourceBundle area = ResourceBundle.getBundle(
                "vn.baocao.pipeline.messages." + key.substring(0, dot),
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        // numbers are written the Vietnamese way in Vietnamese messages: 1.234.567,8
        return new MessageFormat(area.getString(key.substring(dot + 1)), locale).format(arguments);
    }
}
