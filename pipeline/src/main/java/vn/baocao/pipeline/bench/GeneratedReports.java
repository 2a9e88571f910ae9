package vn.baocao.pipeline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Reports of made-up base unions, as many as are asked for, each with its own figures; the same number gives the same text. */
public final class GeneratedReports {
    private static final List<String> THEMES = List.of(
            "Công tác chăm lo, bảo vệ đoàn viên",
            "Công tác tuyên truyền, vận động",
            "Công tác tổ chức, cán bộ",
            "Công tác nữ công",
            "Công tác tài chính",
            "Phong trào thi đua");

    // each with two figures, and the name of the part of the works that it tells of
    private static final List<String> SENTENCES = List.of(
            "%3$s tặng %1$d suất quà cho đoàn viên gặp khó khăn với tổng số tiền %2$d.000.000 đồng.",
            "Trong kỳ, %3$s tổ chức %1$d buổi tuyên truyền nội quy lao động cho %2$d lượt người nghe.",
            "Công đoàn đề nghị khen thưởng %1$d tập thể và %2$d cá nhân thuộc %3$s có thành tích trong lao động.",
            "%3$s có %1$d sáng kiến được công nhận, làm lợi %2$d triệu đồng.",
            "Đã mở %1$d lớp nâng cao tay nghề, %2$d công nhân của %3$s theo học đến hết khóa.",
            "Ủy ban kiểm tra xem xét sổ sách của %3$s %1$d lần, nhắc nhở %2$d trường hợp ghi chép chậm.",
            "Nhân ngày 8/3, %3$s gặp mặt %1$d nữ công nhân, chi %2$d.500.000 đồng từ kinh phí công đoàn.",
            "Tết Nguyên đán, %3$s trao %1$d vé xe về quê trị giá %2$d,5 triệu đồng.",
            "Tỉ lệ công nhân của %3$s được khám sức khỏe định kỳ đạt %1$d%%, còn %2$d người chưa khám do đi công tác xa.",
            "Hội thao của %3$s thu hút %1$d vận động viên ở %2$d môn thi đấu.",
            "Bữa ăn ca tại %3$s được nâng lên %1$d.000 đồng một suất, thực hiện cho cả %2$d người làm ca đêm.",
            "Mạng lưới an toàn vệ sinh viên của %3$s gồm %1$d người, phát hiện và kiến nghị khắc phục %2$d nguy cơ.");
    private static final List<String> PARTS = List.of(
            "tổ cơ khí",
            "phân xưởng dệt",
            "phân xưởng nhuộm",
            "tổ vận tải",
            "phòng kỹ thuật",
            "tổ bảo trì",
            "kho vật tư");

    private GeneratedReports() {}

    /** The shortest report of that number. */
    public static String text(int number) {
        int year = 2018 + number % 8;
        return """
                CÔNG ĐOÀN CƠ SỞ XÍ NGHIỆP SỐ %1$d
                BÁO CÁO
                Kết quả hoạt động công đoàn năm %2$d

                I. TÌNH HÌNH CHUNG
                Tính đến cuối kỳ, xí nghiệp số %1$d có %3$d đoàn viên công đoàn, trong đó nữ %4$d người.
                Tổ công đoàn được sắp xếp theo từng phân xưởng của xí nghiệp số %1$d.
                II. KẾT QUẢ
                Ban Chấp hành đã thăm hỏi %5$d lượt đoàn viên ốm đau với số tiền %6$d.000.000 đồng.
                Kết nạp được %7$d đoàn viên mới và giới thiệu %8$d đoàn viên ưu tú cho Đảng xem xét.
                Quy chế dân chủ ở xí nghiệp số %1$d được kiểm tra hai lần, không có đơn thư khiếu nại.
                """.formatted(
                        number,
                        year,
                        100 + number,
                        40 + number % 30,
                        10 + number % 17,
                        3 + number % 9,
                        5 + number % 11,
                        1 + number % 4);
    }

    /** The report of that number, told on until it has at least so many bytes of UTF-8. */
    public static String text(int number, int bytes) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder(text(number));
        for (int section = 1; size(text) < bytes; section++) {
            text.append(section)
                    .append(". ")
                    .append(THEMES.get((section - 1) % THEMES.size()))
                    .append('\n');
            for (int i = 0; i < 6; i++) text.append(sentence(random, section)).append('\n');
        }
        return text.toString();
    }

    /** One sentence of such a report. */
    static String sentence(Random random, int section) {
        String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
        String part = PARTS.get(random.nextInt(PARTS.size()));
        String line = String.format(
                Locale.ROOT, sentence, 2 + random.nextInt(90), 2 + random.nextInt(60), part + " số " + section);
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    private static int size(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /** Writes the shortest reports of the numbers from 1 to count as text files. */
    public static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 1; i <= count; i++)
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "bc-%03d.txt", i)), text(i));
    }
}
