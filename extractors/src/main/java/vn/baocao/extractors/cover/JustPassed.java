package vn.baocao.extractors.cover;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.cover.TypeReader.Kind;

/** A year or half of one that had just passed when an article was published, and that its first sentences speak of. */
final class JustPassed {
    private static final Pattern DONE_IN_YEAR = Pattern.compile(
            "(?iu)(?:(?<!\\p{L})(?:trong|suốt|một|bước (?:vào|sang)(?!.*(?:mục tiêu|phấn đấu|chỉ tiêu|kế hoạch|(?<!\\p{L})sẽ(?!\\p{L})))) |thưa (?:bà|ông|anh|chị|đồng chí), )năm ((?:19|20)\\d{2})(?![\\d/-]| ?[-–])");
    private static final Pattern HALF_PAST = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d]|\\d )(?:(?:qua|trong) nửa năm(?:,| qua)|nửa năm qua|(?:0?6|sáu) tháng (?:qua|đầu năm(?! học| \\d)))");
    private static final Pattern MONTHS_PAST = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d]|\\d |đã )(0?[2-9]|1[01]|hai|ba|bốn|bảy|tám|chín|mười|mười một) tháng qua(?!\\p{L})");
    /** Until this month the year before is told of. */
    static final int NEW_YEAR = 2;
    /** Sentences at the beginning that may say so. */
    private static final int HALF_TOLD = 3;

    private final Lead lead;
    private final @Nullable LocalDate published;

    /** @param published null = not known, then nothing has passed */
    JustPassed(Lead lead, @Nullable LocalDate published) {
        this.lead = lead;
        this.published = published;
    }

    Optional<Kind> read() {
        return yearJustOver().or(this::halfPast).or(this::monthsPast);
    }

    /** The year that is told of soon after it: "… phần việc công đoàn làm được trong năm 2019" in January 2020. */
    private Optional<Kind> yearJustOver() {
        if (lead.tellsEvent || published == null || published.getMonthValue() > NEW_YEAR) return Optional.empty();
        int past = published.getYear() - 1;
        boolean told = lead.sentences.stream()
                .anyMatch(sentence -> DONE_IN_YEAR
                        .matcher(sentence)
                        .results()
                        .anyMatch(found -> Integer.parseInt(found.group(1)) == past));
        return told ? Optional.of(ArticleTime.year(past, ReportType.ANNUAL)) : Optional.empty();
    }

    /** The months of a year that is not yet over, soon after them: "mười tháng qua" in November. */
    private Optional<Kind> monthsPast() {
        if (published == null) return Optional.empty();
        return lead.sentences.stream()
                .limit(HALF_TOLD)
                .map(MONTHS_PAST::matcher)
                .filter(Matcher::find)
                .flatMap(told -> PeriodReader.read(told.group(1) + " tháng đầu năm", published.getYear()).stream())
                .filter(time -> time.to() != null
                        && time.to().isBefore(published)
                        && time.to().plusMonths(1).isAfter(published))
                .findFirst()
                .map(time -> new Kind(time.from(), time.to(), lead.tellsEvent ? ReportType.NEWS : time.type()));
    }

    /** Half a year that is said to be over, in the summer: "Qua nửa năm, …", "6 tháng qua". */
    private Optional<Kind> halfPast() {
        if (published == null || published.getMonthValue() < 6 || published.getMonthValue() > 8)
            return Optional.empty();
        boolean told = lead.sentences.stream()
                .limit(HALF_TOLD)
                .anyMatch(sentence -> HALF_PAST.matcher(sentence).find());
        return told
                ? Optional.of(new Kind(
                        LocalDate.of(published.getYear(), 1, 1),
                        LocalDate.of(published.getYear(), 6, 30),
                        lead.tellsEvent ? ReportType.NEWS : ReportType.HALF_YEAR))
                : Optional.empty();
    }
}
