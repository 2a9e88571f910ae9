package vn.baocao.extractors.cover;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.baocao.extractors.text.Span;

/** The first sentences of an article, without by-lines and captions: what they open with tells its manner and its time. */
final class Lead {
    /** Characters of a text's beginning that are looked at. */
    static final int LENGTH = 700;

    private static final int SENTENCES = 5;
    /** Sentences among which the one stands that opens the tale. */
    private static final int OPENED = 4;

    /** More words are no by-line. */
    private static final int BY_LINE = 10;
    /** Fewer words are a by-line or a caption. */
    private static final int SENTENCE = 8;
    /** Words of a line that sums up. */
    private static final int SUMMARY = 15;

    /** Where news is from: "(KTO) - …", "Báo Hưng Yên - …". */
    private static final Pattern DATELINE =
            Pattern.compile("^\\W*(?:\\([^)]{2,30}\\)\\s*[-–]?|\\p{Lu}[\\p{L} .]{1,28}?\\s*[-–])\\s*(?=\\p{Lu})");
    /** Who says what follows: "Chủ tịch LĐLĐ tỉnh cho biết, trong 9 tháng đầu năm …", "Theo báo cáo, …". */
    private static final Pattern SPEAKER = Pattern.compile(
            "(?iu)^(?:[^.;:]{3,120}?\\s(?:cho biết|cho thấy|cho hay|thông tin|nêu rõ)(?:\\s+(?:thêm|rằng))?|theo (?:báo cáo|thống kê|số liệu)(?: (?:của|từ) [^,.;:]{3,60}(?=,))?|theo (?:ông|bà|anh|chị|đồng chí|đ/c) [^,.;:]{2,40})[,:]?\\s+");
    /** Words that open a sentence with a time: "6 tháng đầu năm 2017, …", "(KTO) - Trong năm 2013, …". */
    private static final Pattern OPENS_TIME = Pattern.compile(
            "(?iu)^\\W*(?:riêng |tính |chỉ tính )?(?:trong|qua(?! đó)|kết thúc|giai đoạn|năm|\\d|sáu|chín|(?:hai|ba|bốn|bảy|tám|mười|mười một)(?= tháng| năm)|nửa|quý|nhiệm kỳ|từ đầu|từ(?= [^,;.]{0,30}năm \\d)|theo [^,]{5,60}, trong)(?!\\p{L})");

    private static final Pattern EVENT = Pattern.compile(
            "(?iu)^\\W*(?:(?:(?:sáng|chiều|tối)(?: ngày)?|(?:trong )?(?:hai|ba|2|3|các) ngày|ngày|từ ngày|từ)\\s+[\\d(]|vừa qua|sáng nay|chiều nay|hôm nay|nhân dịp)");
    /** A sentence that opens with the day of an event; one that opens with a span of time is for {@link #OPENS_TIME}. */
    private static final Pattern OPENS_DAY = Pattern.compile(
            "(?iu)^\\W*(?:sáng|chiều|tối|ngày|từ ngày)\\s+(?:(?:hôm )?(?:nay|qua),?\\s*)?(?:ngày\\s+)?\\(?\\d");

    /** At most five, in the order of the text. */
    final List<String> sentences;

    /** The sentence that tells which event an article is of, behind captions and what sums it up; else the first of all, else "". */
    final String first;

    /** Whether the first sentence opens as the tale of one event does. */
    final boolean tellsEvent;

    private Lead(List<String> sentences) {
        this.sentences = sentences;
        this.first = first(sentences);
        this.tellsEvent = EVENT.matcher(first).find();
    }

    static Lead of(Cover cover) {
        return new Lead(Stream.concat(summary(cover), cover.sentences(LENGTH).lines())
                .filter(line -> Cover.words(line) >= SENTENCE && !isFrame(line))
                .distinct()
                .limit(SENTENCES)
                .map(Lead::withoutPlace)
                .map(Lead::withoutSpeaker)
                .toList());
    }

    /** What a page sums up in a line of its own below the title, without a full stop. */
    private static Stream<String> summary(Cover cover) {
        Span title = cover.title();
        return title == null
                ? Stream.empty()
                : cover.opening().stream()
                        .filter(line -> line.begin() > title.end())
                        .map(line -> line.of(cover.text()))
                        .filter(line -> Cover.words(line) >= SUMMARY && !line.endsWith(".") && opensWithDay(line));
    }

    /** A heading that what follows is said under, or a by-line. */
    private static boolean isFrame(String line) {
        return (line.endsWith(":") && !opensWithTime(line)) || (Cover.isStamped(line) && Cover.words(line) <= BY_LINE);
    }

    private static String first(List<String> sentences) {
        String first = sentences.isEmpty() ? "" : sentences.getFirst();
        if (opensWithTime(first)) return first;
        return sentences.stream()
                .limit(OPENED)
                .filter(Lead::opensWithDay)
                .findFirst()
                .orElse(first);
    }

    /** A sentence without where its news is from: "(KTO) - …", "Báo Hưng Yên - …". */
    private static String withoutPlace(String sentence) {
        return DATELINE.matcher(sentence).replaceFirst("");
    }

    /** A sentence without who says it, where a time is the first that they say. */
    private static String withoutSpeaker(String sentence) {
        String said = SPEAKER.matcher(sentence).replaceFirst("");
        return opensWithTime(said) ? said : sentence;
    }

    /** Whether a sentence opens with the day of an event: "Sáng 12/5, …". */
    static boolean opensWithDay(String sentence) {
        return OPENS_DAY.matcher(sentence).find();
    }

    /** Whether a sentence opens with a span of time: "6 tháng đầu năm 2017, …". */
    static boolean opensWithTime(String sentence) {
        return OPENS_TIME.matcher(sentence).find();
    }
}
