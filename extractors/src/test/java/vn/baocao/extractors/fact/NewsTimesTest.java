package vn.baocao.extractors.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baocao.extractors.fact.Facts.fact;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** For when a figure is that a piece of news tells. */
class NewsTimesTest {
    @Test
    void targets_of_a_congress_told_as_news_are_of_the_term_it_opens() {
        String text = """
                Đại hội Công đoàn huyện Hà Trung lần thứ X
                18/4/2018
                Sáng 17/4, Công đoàn huyện Hà Trung tổ chức Đại hội lần thứ X, nhiệm kỳ 2018 - 2023.
                Đại hội phấn đấu kết nạp 1.200 đoàn viên.
                """;
        assertThat(fact(text, "1.200 đoàn viên").from()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(fact(text, "1.200 đoàn viên").to()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void a_texts_only_year_dates_the_day_that_it_goes_on_about() {
        String text = """
                Đoàn công tác của Công đoàn Than Hà Trung đã đến thăm thợ mỏ ở phường Sông Trà, vào chiều ngày 9/5.
                Chiều cùng ngày, đoàn trao 30 suất quà cho thợ mỏ. Việc này mở đầu chuỗi hoạt động của năm 2016.
                """;
        assertThat(fact(text, "30 suất quà").from()).isEqualTo(LocalDate.of(2016, 5, 9));
    }

    @Test
    void awards_in_news_without_a_time_are_of_the_year_of_their_deeds() {
        String text =
                "Vừa qua, Công đoàn Than Hà Trung tặng cờ cho 7 tập thể. Công đoàn cũng khen 33 cá nhân có thành tích trong năm 2015.\n";
        assertThat(fact(text, "7 tập thể").from()).isEqualTo(LocalDate.of(2015, 1, 1));
        assertThat(fact(text, "33 cá nhân").to()).isEqualTo(LocalDate.of(2015, 12, 31));
    }

    @Test
    void what_was_done_in_the_term_before_a_congress_is_not_of_its_day() {
        String text =
                "Đại hội Công đoàn Than Hà Trung\n19/6/2018\nNgày 18/6, Công đoàn Than Hà Trung tổ chức Đại hội với 120 đại biểu.\nTrong nhiệm kỳ, công đoàn đã thăm hỏi 812 thợ mỏ.\n";
        assertThat(fact(text, "120 đại biểu").from()).isEqualTo(LocalDate.of(2018, 6, 18));
        assertThat(fact(text, "812 thợ mỏ").from()).isNull();
        assertThat(fact(text, "812 thợ mỏ").to()).isNull();
    }

    @Test
    void how_things_stand_on_an_events_day_is_the_reports() {
        String text =
                "Chuyện ở một huyện miền núi\nThợ mỏ Hà Trung phấn khởi đón nhận những món quà nhân dịp này.\nNgày 18/6/2018, hội nghị có 60 đại biểu thay mặt cho 812 đoàn viên.\n";
        assertThat(fact(text, "812 đoàn viên").from()).isNull();
        assertThat(fact(text, "812 đoàn viên").to()).isNull();
    }

    @Test
    void a_year_told_in_the_news_of_one_day_is_that_year() {
        String text =
                "Lễ biểu dương thợ mỏ giỏi\n\nNgày 20/3/2012, Công đoàn Than Hà Trung mở lễ biểu dương thợ mỏ giỏi với 120 đại biểu.\nNăm 2012, công đoàn mở 64 lớp huấn luyện.\n";
        assertThat(fact(text, "64 lớp").from()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(fact(text, "64 lớp").to()).isEqualTo(LocalDate.of(2012, 12, 31));
    }

    @Test
    void at_new_year_the_year_past_is_the_old_one() {
        String text =
                "Công đoàn Bến cảng Hà Trung họp người lao động\nSáng 10/1/2017, Công đoàn Bến cảng Hà Trung tổ chức hội nghị với 140 đại biểu.\nNăm qua, công đoàn trao 29 suất quà cho công nhân.\n";
        assertThat(fact(text, "29 suất quà").from()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(fact(text, "29 suất quà").to()).isEqualTo(LocalDate.of(2016, 12, 31));
    }

    @Test
    void a_meeting_that_looks_back_on_a_year_is_held_in_the_next() {
        String text =
                "Thứ tư, 8 Tháng 1 2020\n\nLIÊN ĐOÀN LAO ĐỘNG HUYỆN TỔNG KẾT HOẠT ĐỘNG CÔNG ĐOÀN NĂM 2019\nChiều ngày 7/1, LĐLĐ huyện Kim Bảng tổ chức hội nghị tổng kết hoạt động công đoàn năm 2019, bàn nhiệm vụ năm 2020. Về dự có 130 cán bộ công đoàn của 143 CĐCS.\nNăm qua LĐLĐ huyện Kim Bảng kết nạp 226 đoàn viên.\n";
        assertThat(fact(text, "130 cán bộ công đoàn").from()).isEqualTo(LocalDate.of(2020, 1, 7));
        assertThat(fact(text, "143 CĐCS").from()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(fact(text, "226 đoàn viên").from()).isEqualTo(LocalDate.of(2019, 1, 1));
    }

    @Test
    void a_month_long_behind_the_day_of_a_text_was_the_year_before() {
        String text =
                "Báo Hà Nam | Thứ Tư, 03/02/2021\nChăm lo Tết ở Kim Bảng\n03/02/2021, 10:08\nLĐLĐ huyện Kim Bảng lo Tết sớm hơn mọi năm.\nKhảo sát đầu tháng 12 cho thấy 1.240 trường hợp khó khăn.\nCông đoàn tặng 600 suất quà.\n";
        assertThat(fact(text, "1.240 trường hợp").from()).isEqualTo(LocalDate.of(2020, 12, 1));
        assertThat(fact(text, "600 suất quà").from()).isNull();
    }

    @Test
    void what_somebody_once_had_dates_nothing_that_follows() {
        String text =
                "Báo Hà Nam | Thứ Tư, 03/02/2021\nChăm lo Tết ở Kim Bảng\n03/02/2021, 10:08\nLĐLĐ huyện Kim Bảng lo Tết sớm hơn mọi năm.\nNăm 2019 chị Lan từng được vay 10 triệu đồng.\nCông đoàn tặng 600 suất quà.\n";
        assertThat(fact(text, "10 triệu đồng").from()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(fact(text, "600 suất quà").from()).isNull();
    }

    /** An event whose news goes on to tell of more than that day, over 1,500 characters. */
    private static final String LONG_NEWS =
            "Thêm hai mái nhà ở Kim Bảng\nĐăng lúc: 18/11/2021 10:05\n\nSáng 16/11, LĐLĐ huyện Kim Bảng bàn giao 02 căn nhà cho công nhân nghèo.\n"
                    + "Con đường vào xóm còn lầy sau mưa, nhưng từ sớm bà con đã kéo nhau đến chung vui cùng hai gia đình, người mang hoa, người mang ấm nước chè xanh.\n"
                            .repeat(12)
                    + "Chỉ tính năm nay, công đoàn huyện giúp làm 15 nhà.\nQua rà soát còn 58 trường hợp khó khăn về nhà ở.\nDự định năm 2022 xây tiếp 12 nhà.\nDịp này đoàn cũng tặng quà 20 giáo viên.\nTừ nay đến cuối năm sẽ làm tiếp 03 nhà.\n";

    @Test
    void a_long_text_on_an_event_that_tells_of_more_is_not_all_of_its_day() {
        assertThat(fact(LONG_NEWS, "02 căn nhà").from()).isEqualTo(LocalDate.of(2021, 11, 16));
        assertThat(fact(LONG_NEWS, "15 nhà").from()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(fact(LONG_NEWS, "15 nhà").to()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(fact(LONG_NEWS, "58 trường hợp").from()).isNotEqualTo(LocalDate.of(2021, 11, 16));
        assertThat(fact(LONG_NEWS, "20 giáo viên").from()).isEqualTo(LocalDate.of(2021, 11, 16));
        assertThat(fact(LONG_NEWS, "03 nhà").to()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void what_is_to_come_in_a_later_month_is_not_of_the_year_before() {
        String text =
                "Báo Hà Nam | Thứ Bảy, 12/03/2022\nHọp mặt ở Kim Bảng\n12/03/2022, 10:08\nNgày 12/3, LĐLĐ huyện Kim Bảng họp mặt 90 cán bộ.\nTháng 11 sẽ tổ chức đại hội cho 150 đại biểu.\n";
        assertThat(fact(text, "150 đại biểu").from()).isEqualTo(LocalDate.of(2022, 11, 1));
    }

    @Test
    void courtesies_of_a_long_speech_tell_of_no_other_time() {
        String text = LONG_NEWS.substring(0, LONG_NEWS.indexOf("Chỉ tính"))
                + "Đồng chí ghi nhận những cố gắng của công nhân trong năm qua.\nTrao 200 suất quà cho công nhân.\n";
        assertThat(fact(text, "200 suất quà").from()).isEqualTo(LocalDate.of(2021, 11, 16));
    }

    @Test
    void a_range_does_not_end_before_it_begins() {
        String text =
                "LĐLĐ tỉnh Hà Nam mở lớp\nNgày đăng: 05/01/2021\n\nLĐLĐ tỉnh Hà Nam mở lớp cho cán bộ. Khóa học từ ngày 10/1 đến ngày 20/8 cho 45 cán bộ công đoàn.\n";
        assertThat(fact(text, "45 cán bộ công đoàn").from()).isEqualTo(LocalDate.of(2021, 1, 10));
        assertThat(fact(text, "45 cán bộ công đoàn").to()).isEqualTo(LocalDate.of(2021, 8, 20));
    }

    @Test
    void what_is_told_of_the_present_is_not_of_the_year_before() {
        String text = """
                Chuyện ở xưởng giày
                Công ty về đây năm 2011 chỉ với 420 công nhân, nay đã lên 3.150 người, nữ chiếm 86%.
                Giờ công đoàn có 31 tổ, ban chấp hành 15 người.
                """;
        assertThat(fact(text, "420 công nhân").from()).isEqualTo(LocalDate.of(2011, 1, 1));
        assertThat(fact(text, "3.150 người").from()).isNull();
        assertThat(fact(text, "86%").from()).isNull();
        assertThat(fact(text, "15 người").from()).isNull();
    }

    @Test
    void this_years_contest_is_the_one_told_of() {
        String text =
                "Hội thao Công đoàn Than Hà Trung\n20/05/2024 08:10\nTừ ngày 17/5/2024 đến 18/5/2024, Công đoàn Than Hà Trung tổ chức hội thao.\nHội thao năm nay có 164 vận động viên tranh tài.\n";
        assertThat(fact(text, "164 vận động viên").from()).isEqualTo(LocalDate.of(2024, 5, 17));
        assertThat(fact(text, "164 vận động viên").to()).isEqualTo(LocalDate.of(2024, 5, 18));
    }

    @Test
    void what_goes_on_until_now_in_a_round_up_goes_on_until_it_came_out() {
        String text =
                "Tin hoạt động công đoàn ngày 18.8\n18/08/2017 18:30\nLĐLĐ huyện Kim Bảng: Từ đầu năm đến nay huyện cho 112 hộ vay vốn nuôi bò.\nLĐLĐ huyện Duy Tiên: Ngày 16.8, khai mạc hội thao với 420 vận động viên.\nLĐLĐ huyện Hà Trung: Ngày 15.8, mở lớp tập huấn cho 140 cán bộ công đoàn.\n";
        assertThat(fact(text, "112 hộ").from()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(fact(text, "112 hộ").to()).isEqualTo(LocalDate.of(2017, 8, 18));
    }

    @Test
    void the_day_of_an_event_in_spring_that_honours_the_year_before_is_of_the_new_year() {
        String text =
                "Kim Bảng: biểu dương nữ đoàn viên năm 2014\n21/03/2015 08:20\nChiều 20/3, LĐLĐ huyện Kim Bảng biểu dương 120 nữ đoàn viên tiêu biểu năm 2014.\nChiều 20/3, có 15 suất quà được trao.\n";
        assertThat(fact(text, "15 suất quà").from()).isEqualTo(LocalDate.of(2015, 3, 20));
    }
}
