package vn.baocao.extractors.fact;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baocao.extractors.text.Word;

/** Words that join rather than name: no counted noun begins with one of them. */
final class JoiningWords {
    private static final Set<String> KEYS = Stream.of(
                    "và", "với", "của", "trong", "cho", "là", "có", "được", "đã", "đạt", "tại", "ở", "từ", "đến",
                    "trên", "dưới", "để", "do", "bị", "theo", "về", "như", "so", "tăng", "giảm", "chiếm", "trị", "bằng",
                    "hoặc", "hay", "thì", "mà", "nên", "vì", "khi", "gồm", "trở", "không", "chưa", "sẽ", "này", "đó",
                    "nhằm", "qua", "vào", "ra", "lên", "xuống", "cùng", "tổng", "mỗi", "thuộc", "nhân", "vượt")
            .map(Word::key)
            .collect(Collectors.toUnmodifiableSet());

    private JoiningWords() {}

    static boolean is(String key) {
        return KEYS.contains(key);
    }
}
