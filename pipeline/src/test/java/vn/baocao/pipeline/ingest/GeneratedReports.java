package vn.baocao.pipeline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Small reports of made-up base unions, as many as are asked for, each with its own figures. */
final class GeneratedReports {
    private GeneratedReports() {}

    static String text(int number) {
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

    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 1; i <= count; i++)
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "bc-%03d.txt", i)), text(i));
    }
}
