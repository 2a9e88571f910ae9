package vn.baocao.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContainersTest {
    @TempDir
    Path folder;

    @Test
    void aZipWithFoldersGivesItsFilesUnderTheirNames() throws IOException {
        Path zip = Files4Tests.zip(
                folder.resolve("a.zip"),
                "Hà Nam/báo cáo.txt",
                "một",
                "Hà Nam/2021/b.txt",
                "hai",
                "__MACOSX/._b.txt",
                "x",
                "~$b.docx",
                "x");
        Reading.Container container = (Reading.Container) Files4Tests.read(zip, folder.resolve("u"));
        assertThat(container.members())
                .extracting(Reading.Member::name)
                .containsExactly("Hà Nam/báo cáo.txt", "Hà Nam/2021/b.txt");
        assertThat(Files.readString(container.members().getFirst().file())).isEqualTo("một");
    }

    @Test
    void namesInAnArchiveAreNeverUsedAsPaths() throws IOException {
        Path zip = Files4Tests.zip(
                folder.resolve("a.zip"),
                "../../outside.txt",
                "một",
                "/etc/outside.txt",
                "hai",
                "C:\\outside.txt",
                "ba",
                "a/../../b.txt",
                "bốn");
        Path target = folder.resolve("deep").resolve("u");
        Reading.Container container = (Reading.Container) Files4Tests.read(zip, target);
        assertThat(container.members()).hasSize(4);
        for (Reading.Member member : container.members())
            assertThat(member.file().getParent()).isEqualTo(target);
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile).filter(p -> !p.startsWith(target)))
                    .containsExactly(zip);
        }
    }

    @Test
    void aZipInAZipIsOpenedAndOneTooDeepStaysAFile() throws IOException {
        byte[] inner = "đáy".getBytes(StandardCharsets.UTF_8);
        String name = "d.txt";
        for (int i = 1; i <= 4; i++) {
            inner = zipped(name, inner);
            name = "z" + i + ".zip";
        }
        Path zip = Files.write(folder.resolve("a.zip"), inner);
        Reading.Container container = (Reading.Container) Files4Tests.read(zip, folder.resolve("u"));
        assertThat(container.members()).extracting(Reading.Member::name).containsExactly("z3.zip/z2.zip/z1.zip");
    }

    @Test
    void anArchiveThatSaysItHoldsAMillionEntriesIsRefusedBeforeItsListIsLoaded() throws IOException {
        byte[] end = new byte[22];
        System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, end, 0, 4);
        end[10] = (byte) 0xFF;
        end[11] = (byte) 0xFF;
        byte[] zip = zipped("a.txt", new byte[] {'x'});
        System.arraycopy(end, 0, zip, zip.length - 22, 22);
        Path file = Files.write(folder.resolve("million.zip"), zip);
        assertThat(Files4Tests.read(file, folder.resolve("u")))
                .isInstanceOfSatisfying(Reading.Unreadable.class, bad -> {
                    assertThat(bad.cause()).isEqualTo("too-large");
                    assertThat(bad.detail()).contains("65535");
                });
    }

    @Test
    void anArchiveOfTooManyOrTooLargeFilesIsRefused() throws IOException {
        String[] many = new String[300];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i + ".txt";
            many[i + 1] = "x";
        }
        Path zip = Files4Tests.zip(folder.resolve("many.zip"), many);
        assertThat(Files4Tests.read(zip, folder.resolve("u"))).isInstanceOfSatisfying(Reading.Unreadable.class, bad -> {
            assertThat(bad.cause()).isEqualTo("too-large");
            assertThat(bad.detail()).contains("150");
        });
        Path bomb = Files4Tests.zip(folder.resolve("bomb.zip"), "a.txt", "0".repeat(60 << 20));
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThat(Files4Tests.read(bomb, folder.resolve("v")))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, bad -> assertThat(bad.cause()).isEqualTo("too-large"));
    }

    @Test
    void aMailGivesItsAttachmentsAndItsBodyOnlyWhereThatSaysMoreThanANote() throws IOException {
        String attachment = Base64.getEncoder().encodeToString("Có 12 đoàn viên.".getBytes(StandardCharsets.UTF_8));
        String head =
                "From: a@example.org\r\nTo: b@example.org\r\nSubject: Bao cao\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=X\r\n\r\n";
        String attached = "--X\r\nContent-Type: text/plain; name=\"=?UTF-8?B?"
                + Base64.getEncoder().encodeToString("báo cáo.txt".getBytes(StandardCharsets.UTF_8))
                + "?=\"\r\nContent-Disposition: attachment; filename=\"=?UTF-8?B?"
                + Base64.getEncoder().encodeToString("báo cáo.txt".getBytes(StandardCharsets.UTF_8))
                + "?=\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + attachment + "\r\n--X--\r\n";
        Path note = Files.writeString(
                folder.resolve("a.eml"),
                head + "--X\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nKính gửi báo cáo.\r\n" + attached);
        Reading.Container container = (Reading.Container) Files4Tests.read(note, folder.resolve("u"));
        assertThat(container.members()).extracting(Reading.Member::name).containsExactly("báo cáo.txt");
        assertThat(Files.readString(container.members().getFirst().file())).isEqualTo("Có 12 đoàn viên.");

        Path letter = Files.writeString(
                folder.resolve("b.eml"),
                head + "--X\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                        + "Trong năm có 12 đoàn viên. ".repeat(40) + "\r\n" + attached);
        Reading.Container both = (Reading.Container) Files4Tests.read(letter, folder.resolve("v"));
        assertThat(both.members()).extracting(Reading.Member::name).containsExactly("body.txt", "báo cáo.txt");

        Path plain = Files.writeString(
                folder.resolve("c.eml"),
                "From: a@example.org\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nCó 5 người.\r\n");
        assertThat(((Reading.Container) Files4Tests.read(plain, folder.resolve("w"))).members())
                .extracting(Reading.Member::name)
                .containsExactly("body.txt");
    }

    private static byte[] zipped(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
