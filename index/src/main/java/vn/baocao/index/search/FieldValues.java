package vn.baocao.index.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.fact.Status;

/** The fields that take one of a fixed list, with what users call each value. */
final class FieldValues {
    /** Of type: a plan, whatever its time. */
    static final String PLAN = "plan";

    /** Of review: whether somebody has mended the report. */
    static final String CORRECTED = "corrected";

    static final String AS_READ = "as-read";

    private static final Map<SearchField, Map<String, String>> CODES = Map.of(
            SearchField.REVIEW, reviews(),
            SearchField.LEVEL, levels(),
            SearchField.TYPE, types(),
            SearchField.SOURCE, sources(),
            SearchField.STATUS, statuses(),
            SearchField.KIND, kinds());

    private FieldValues() {}

    static boolean isCoded(SearchField field) {
        return CODES.containsKey(field);
    }

    /** The code that the user means; empty where there is none. */
    static Optional<String> code(SearchField field, String typed) {
        return Optional.ofNullable(names(field).get(key(typed)));
    }

    /** What the field takes, codes only. */
    static List<String> allowed(SearchField field) {
        return new ArrayList<>(new TreeSet<>(names(field).values()));
    }

    private static Map<String, String> names(SearchField field) {
        Map<String, String> names = CODES.get(field);
        if (names == null) throw new IllegalArgumentException(field + " takes any name");
        return names;
    }

    private static String key(String typed) {
        return VietnameseAnalyzer.folded(typed.replace('_', ' ').replace('-', ' '))
                .replace(" ", "");
    }

    private static Map<String, String> levels() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Level level : Level.values())
            name(
                    names,
                    level.code(),
                    switch (level) {
                        case CONFEDERATION -> List.of("tổng liên đoàn", "TLĐ", "trung ương");
                        case PROVINCE -> List.of("tỉnh", "thành phố", "LĐLĐ tỉnh", "cấp tỉnh");
                        case SECTOR -> List.of("ngành", "ngành trung ương", "công đoàn ngành");
                        case DISTRICT -> List.of("huyện", "quận", "thị xã", "cấp huyện", "LĐLĐ huyện");
                        case UPPER -> List.of("trên cơ sở", "cấp trên cơ sở", "cấp trên trực tiếp", "CĐCTTTCS");
                        case BASE -> List.of("cơ sở", "cs", "CĐCS", "công đoàn cơ sở");
                        case COMPONENT -> List.of("thành viên", "cơ sở thành viên", "CĐCSTV", "bộ phận");
                    });
        return names;
    }

    private static Map<String, String> types() {
        Map<String, String> names = new LinkedHashMap<>();
        for (ReportType type : ReportType.values())
            name(
                    names,
                    type.code(),
                    switch (type) {
                        case ANNUAL -> List.of("năm", "báo cáo năm", "hằng năm", "cả năm", "tổng kết năm");
                        case HALF_YEAR -> List.of("6 tháng", "sáu tháng", "nửa năm", "sơ kết 6 tháng");
                        case QUARTER -> List.of("quý");
                        case MONTH -> List.of("tháng");
                        case MID_TERM -> List.of("giữa nhiệm kỳ", "giữa kỳ", "sơ kết nhiệm kỳ");
                        case TERM -> List.of("nhiệm kỳ", "tổng kết nhiệm kỳ", "đại hội");
                        case THEMATIC -> List.of("chuyên đề");
                        case NEWS -> List.of("tin", "tin tức", "tin bài", "báo chí");
                    });
        name(names, PLAN, List.of("kế hoạch", "phương hướng", "chương trình công tác"));
        return names;
    }

    private static Map<String, String> sources() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String source : Source.ALL)
            name(
                    names,
                    source,
                    switch (source) {
                        case Source.OCR -> List.of("quét", "bản quét", "scan", "ảnh");
                        case Source.OTHER -> List.of("khác");
                        case "html" -> List.of("htm", "web", "trang web");
                        case "eml" -> List.of("thư", "email");
                        default -> List.of();
                    });
        return names;
    }

    private static Map<String, String> reviews() {
        Map<String, String> names = new LinkedHashMap<>();
        name(names, CORRECTED, List.of("đã sửa", "đã sửa tay", "sửa"));
        name(names, AS_READ, List.of("chưa sửa", "máy đọc"));
        return names;
    }

    private static Map<String, String> statuses() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Status status : Status.values())
            name(
                    names,
                    status.name().toLowerCase(Locale.ROOT),
                    switch (status) {
                        case ACTUAL -> List.of("kết quả", "thực hiện");
                        case CHANGE -> List.of("tăng giảm", "thay đổi");
                        case TARGET -> List.of("chỉ tiêu", "mục tiêu", "kế hoạch");
                    });
        return names;
    }

    private static Map<String, String> kinds() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Kind kind : Kind.values())
            name(
                    names,
                    kind.name().toLowerCase(Locale.ROOT),
                    switch (kind) {
                        case COUNT -> List.of("số lượng", "số");
                        case MONEY -> List.of("tiền");
                        case RATE -> List.of("tỷ lệ", "phần trăm");
                        case TARGET -> List.of("chỉ tiêu");
                    });
        return names;
    }

    private static void name(Map<String, String> names, String code, List<String> others) {
        names.put(key(code), code);
        for (String other : others) names.put(key(other), code);
    }
}
