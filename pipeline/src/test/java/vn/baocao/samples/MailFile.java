package vn.baocao.samples;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a mail with attachments, as a mail program saves it. */
final class MailFile {
    private static final String EDGE = "----=_Phan_001_bao_cao";

    private MailFile() {}

    static byte[] of(String subject, String body, Map<String, byte[]> attachments) {
        StringBuilder mail = new StringBuilder();
        line(mail, "From: " + word("Văn phòng Công đoàn Viên chức tỉnh") + " <vanphong@cdvc.example>");
        line(mail, "To: tonghop@ldld.example");
        line(mail, "Subject: " + word(subject));
        line(mail, "Date: Mon, 02 Jan 2023 08:15:00 +0700");
        line(mail, "Message-ID: <20230102.0815@cdvc.example>");
        line(mail, "MIME-Version: 1.0");
        line(mail, "Content-Type: multipart/mixed; boundary=\"" + EDGE + "\"");
        line(mail, "");
        part(mail, "text/plain; charset=utf-8", null, Zip.utf8(body));
        for (Map.Entry<String, byte[]> attachment : attachments.entrySet()) {
            String type = attachment.getKey().endsWith(".pdf")
                    ? "application/pdf"
                    : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            part(mail, type + "; name=\"" + attachment.getKey() + "\"", attachment.getKey(), attachment.getValue());
        }
        line(mail, "--" + EDGE + "--");
        return mail.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void part(StringBuilder mail, String type, @Nullable String file, byte[] content) {
        line(mail, "--" + EDGE);
        line(mail, "Content-Type: " + type);
        line(mail, "Content-Transfer-Encoding: base64");
        if (file != null) line(mail, "Content-Disposition: attachment; filename=\"" + file + "\"");
        line(mail, "");
        line(mail, Base64.getMimeEncoder(76, new byte[] {'\r', '\n'}).encodeToString(content));
    }

    private static String word(String text) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(Zip.utf8(text)) + "?=";
    }

    private static void line(StringBuilder mail, String text) {
        mail.append(text).append("\r\n");
    }
}
