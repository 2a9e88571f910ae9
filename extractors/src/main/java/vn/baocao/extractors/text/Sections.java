package vn.baocao.extractors.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Phrases;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.lexicon.WordLists;
import vn.baocao.extractors.text.Passage.Role;

/** Reads from a heading, title or sentence which part of a report it is or opens. */
final class Sections {
    private static final WordLists WORDS = WordLists.load("sections.yaml");
    private static final Phrases PLAN = WORDS.phrases("plan");
    private static final Phrases PLAN_WEAK = WORDS.phrases("plan_weak");
    private static final Phrases RESULT = WORDS.phrases("result");
    private static final Phrases STATE = WORDS.phrases("state");
    private static final Phrases APPENDIX = WORDS.phrases("appendix");
    private static final Phrases PLAN_TITLES = WORDS.phrases("plan_titles");
    private static final Phrases TARGETS = WORDS.phrases("running_targets");
    private static final Phrases NEXT = WORDS.phrases("running_next");
    private static final Phrases VERBS = WORDS.phrases("running_verbs");
    private static final Phrases RESULTS = WORDS.phrases("running_results");

    private static final String[] REPORTS = {"bao cao", "ket qua", "tong ket", "so ket", "danh gia", "thuc hien"};

    /** The kind of a document alone in its line, above what it is for. */
    private static final String PROGRAMME = "chuong trinh";

    private static final Pattern BARE_TIME =
            Pattern.compile("(?iu)(?:quý (?:i{1,3}|iv|[1-4])|tháng \\d{1,2})(?:[/ ](?:năm )?\\d{4})?");

    private static final String DONE = " da thuc hien";
    private static final Pattern STILL = Pattern.compile("phuong huong|tiep tuc|phat huy|thoi gian toi|tren co so");
    /** What a programme for a time is headed by below that word. */
    private static final Pattern OF_WORK = Pattern.compile("(?:cong tac|hoat dong|nhiem vu|nam 2).*");

    private Sections() {}

    /**
     * The role of the section that a heading opens, inside a section of the role given.
     *
     * @param around null where no heading around tells one
     * @param told whether any heading before told one
     * @return null where the heading says nothing, so that the section around goes on
     */
    static @Nullable Role ofHeading(String heading, @Nullable Role around, boolean told) {
        if (isAppendix(heading)) return Role.STATE;
        if (around == Role.PLAN) return null;
        Marker marker = Marker.of(heading.strip());
        String key = WordKey.of(marker == null ? heading : heading.strip().substring(marker.length()));
        int plan = PLAN.find(key);
        if (plan < 0 && key.startsWith(PROGRAMME + " nam 2")) plan = 0;
        int weak = PLAN_WEAK.find(key);
        int result = RESULT.find(key);
        int state = STATE.find(key);
        if (plan < 0 && weak == 0 && told && around != Role.RESULT) plan = 0;
        // "Các chương trình công tác đã thực hiện"
        if (plan >= 0 && key.endsWith(DONE) && !STILL.matcher(key).find()) return Role.RESULT;
        int first = Integer.MAX_VALUE;
        for (int at : new int[] {plan, result, state}) if (at >= 0) first = Math.min(first, at);
        if (first == Integer.MAX_VALUE) return null;
        if (first == plan && plan <= 30) return Role.PLAN;
        if (first == state && (first != result || STATE.lengthAt(key, first) > RESULT.lengthAt(key, first)))
            return Role.STATE;
        return first == result ? Role.RESULT : null;
    }

    /** "Quý I" above items: when they are to be done, or were. */
    static boolean isBareTime(String line) {
        return BARE_TIME.matcher(line.strip()).matches();
    }

    static boolean isAppendix(String heading) {
        return APPENDIX.begins(WordKey.of(heading));
    }

    /** Whether a short line without a number is a heading by its words alone. */
    static boolean opens(String line) {
        String key = WordKey.of(line);
        return (PLAN.lengthAt(key, 0) > 0 && WordKey.words(key) >= 3)
                || (key.startsWith("ket qua ") && key.contains(" nam 2"));
    }

    /** Whether a title is that of a document that plans. */
    static boolean isPlanTitle(String title) {
        boolean programme = false;
        boolean work = false;
        for (String line : title.split("\n")) {
            String key = WordKey.of(line);
            if (PLAN_TITLES.begins(key)) return true;
            programme |= key.equals(PROGRAMME);
            work |= OF_WORK.matcher(key).matches();
            for (String report : REPORTS) if ((' ' + key + ' ').contains(' ' + report + ' ')) return false;
        }
        return programme && work;
    }

    /** What a sentence of running text says of its own time. */
    enum Running {
        TARGETS,
        NEXT,
        GOES_ON,
        RESULT,
        OTHER
    }

    static Running running(String sentence) {
        String key = WordKey.of(sentence);
        if (TARGETS.find(key) >= 0 && (sentence.indexOf(':') > 0 || key.contains(" la ") || key.contains("phan dau")))
            return Running.TARGETS;
        int next = NEXT.find(key);
        boolean past = hasWord(sentence, "đã") || hasWord(sentence, "Đã");
        if (next >= 0
                && !past
                && (next < 40
                        || key.contains("phan dau")
                        || key.contains(" se ")
                        || key.contains(" can ")
                        || key.contains(" du kien "))) return Running.NEXT;
        int verb = VERBS.lengthAt(key, 0);
        if ((verb > 0 && !past && RESULTS.find(key) < 0) || key.startsWith("phan dau")) return Running.GOES_ON;
        if (past || RESULTS.find(key) >= 0) return Running.RESULT;
        return Running.OTHER;
    }

    /** "Sáu tháng cuối năm, … phấn đấu", "Nhiệm vụ năm 2022: …" in a report of the time before. */
    static boolean looksAhead(String sentence, TitleTime time) {
        if (!aims(sentence)) return false;
        int stop = sentence.length();
        for (char mark : new char[] {':', ','}) {
            int at = sentence.indexOf(mark);
            if (at > 0) stop = Math.min(stop, at);
        }
        if (stop > 60 || !time.isBefore(sentence.substring(0, stop))) return false;
        return !hasWord(sentence, "đã") && !hasWord(sentence, "Đã");
    }

    private static boolean aims(String sentence) {
        for (String word :
                new String[] {"hấn đấu", "hỉ tiêu", "ục tiêu", "hiệm vụ", " sẽ ", " muốn ", "ự kiến ", "ảo đảm "})
            if (sentence.contains(word)) return true;
        return false;
    }

    /** Whether a column of figures is of what was planned, by its header. */
    static boolean isPlanColumn(String header) {
        String key = WordKey.of(header);
        if (key.contains("thuc hien") || key.contains("dat ") || key.contains("so voi") || key.contains("ket qua"))
            return false;
        for (String plan :
                new String[] {"ke hoach", "chi tieu", "nghi quyet", "du toan", "muc tieu", "dang ky", "giao"})
            if (key.startsWith(plan)) return true;
        return false;
    }

    /** Whether a column is of what was reached, by its header: beside it stands what was planned. */
    static boolean isResultColumn(String header) {
        String key = WordKey.of(header);
        return key.startsWith("ket qua") || key.startsWith("thuc hien") || key.startsWith("da dat");
    }

    private static boolean hasWord(String sentence, String word) {
        for (int at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
            boolean before = at == 0 || !Character.isLetter(sentence.charAt(at - 1));
            int end = at + word.length();
            if (before && (end == sentence.length() || !Character.isLetter(sentence.charAt(end)))) return true;
        }
        return false;
    }
}
