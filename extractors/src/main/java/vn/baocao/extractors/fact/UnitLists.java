package vn.baocao.extractors.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.text.Span;

/** Reads lists of units with their figures, whatever the names look like: "các đơn vị dẫn đầu như: Than Hà Trung: 20; …". */
final class UnitLists {
    /** What begins a list of units with their figures. */
    private static final Pattern LIST_OF_UNITS = Pattern.compile(
            "(?iu)(?:đơn vị|công đoàn cơ sở|cđcs|doanh nghiệp|công ty|nghiệp đoàn)(?!\\p{L})[^:;]*(?<!\\p{L})(?:như|gồm|sau|là|tiêu biểu|điển hình|cụ thể)\\s*:");
    /** A name, and its figure behind a colon. */
    private static final Pattern LISTED = Pattern.compile("\\s*(\\p{Lu}[^:;,\\d]{2,60}):\\s*\\d");

    private static final Pattern PROPER = Pattern.compile("\\p{Lu}\\p{Ll}*\\s+\\p{Lu}\\p{Ll}*\\s*$");
    private static final int LEAST_LISTED = 3;

    private UnitLists() {}

    /** The name before the figure's colon; null where the sentence is no such list. */
    static @Nullable Span nameOf(String text, Span sentence, Span figure) {
        int colon = text.indexOf(':', sentence.begin());
        if (colon < 0 || colon >= figure.begin()) return null;
        int second = text.indexOf(';', colon);
        if (second < 0 || text.indexOf(';', second + 1) < 0) return null;
        Matcher list = LIST_OF_UNITS.matcher(text).region(sentence.begin(), sentence.end());
        if (!list.find() || list.end() > figure.begin()) return null;
        String[] items = text.substring(list.end(), sentence.end()).split(";");
        long named = Stream.of(items)
                .map(LISTED::matcher)
                .filter(item ->
                        item.lookingAt() && PROPER.matcher(item.group(1)).find())
                .count();
        if (items.length < LEAST_LISTED || named * 2 < items.length) return null;
        int begin = Math.max(list.end(), text.lastIndexOf(';', figure.begin()) + 1);
        Matcher item = LISTED.matcher(text).region(begin, figure.end());
        return item.lookingAt() ? new Span(item.start(1), item.end(1)) : null;
    }
}
