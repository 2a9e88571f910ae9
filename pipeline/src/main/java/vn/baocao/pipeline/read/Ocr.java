package vn.baocao.pipeline.read;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads pictures of text by Tesseract with its Vietnamese model. */
final class Ocr {
    private static final String COMMAND = "tesseract";
    private static final Duration PER_PAGE = Duration.ofMinutes(2);
    private static final long MOST_PIXELS = 400_000_000L;
    private static final long ENOUGH_PIXELS = 16_000_000L;
    // in a document, a smaller picture is an ornament
    private static final long SMALLEST = 40_000L;
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "tif", "tiff");
    // words that Tesseract itself doubts so much are dirt, lines and stamps
    private static final double DOUBTED = 15;

    private final Progress progress;

    Ocr(Progress progress) {
        this.progress = progress;
    }

    /** Whether Tesseract and its Vietnamese model are on this machine. */
    static boolean isInstalled() {
        return Installed.YES;
    }

    private static final class Installed {
        static final boolean YES = hasVietnamese(COMMAND);
    }

    static boolean hasVietnamese(String command) {
        try {
            Process process = new ProcessBuilder(command, "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(20, TimeUnit.SECONDS)
                    && process.exitValue() == 0
                    && said.lines().anyMatch("vie"::equals);
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Reads a picture file of one or more pages. */
    Reading image(Path file, String mediaType, String id) throws IOException {
        if (!isInstalled()) return new Reading.NoText(mediaType, "ocr-not-installed");
        List<PageText> pages = new ArrayList<>();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            if (!read(in, 0, pages)) throw new NotReadable("unsupported", mediaType);
        }
        return reading(pages, mediaType, id);
    }

    /** Reads the pictures in a folder of a zipped document, in the order of their numbers. */
    Reading pictures(Path document, String folder, String mediaType, String id) throws IOException {
        List<PageText> pages = new ArrayList<>();
        try (ZipFile zip = new ZipFile(document.toFile())) {
            List<? extends ZipEntry> pictures = zip.stream()
                    .filter(entry -> entry.getName().startsWith(folder)
                            && PICTURES.contains(FileType.extension(entry.getName())))
                    .sorted(Comparator.comparingInt(
                                    (ZipEntry entry) -> entry.getName().length())
                            .thenComparing(ZipEntry::getName))
                    .toList();
            if (pictures.isEmpty()) return new Reading.NoText(mediaType, "blank");
            if (!isInstalled()) return new Reading.NoText(mediaType, "ocr-not-installed");
            for (ZipEntry picture : pictures) {
                try (InputStream bytes = zip.getInputStream(picture);
                        ImageInputStream in = ImageIO.createImageInputStream(bytes)) {
                    read(in, SMALLEST, pages);
                }
            }
        }
        return reading(pages, mediaType, id);
    }

    private Reading reading(List<PageText> pages, String mediaType, String id) throws IOException {
        Draft draft = new Draft(progress);
        draft.note("ocr", "Tài liệu là ảnh; đã nhận dạng chữ (OCR) bằng Tesseract, có thể sai dấu.");
        new PageFlow(draft).write(pages);
        return draft.isBlank() ? new Reading.NoText(mediaType, "blank") : new Reading.Text(mediaType, draft.finish(id));
    }

    // large pictures are read at a lower resolution: more than 300 dpi helps nobody
    private boolean read(ImageInputStream in, long least, List<PageText> pages) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) return false;
        ImageReader reader = readers.next();
        reader.setInput(in);
        for (int i = 0; i < reader.getNumImages(true); i++) {
            long pixels = (long) reader.getWidth(i) * reader.getHeight(i);
            if (pixels > MOST_PIXELS) throw new NotReadable("too-large", pixels + " pixels, limit " + MOST_PIXELS);
            if (pixels < least) continue;
            ImageReadParam param = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH_PIXELS));
            if (step > 1) param.setSourceSubsampling(step, step, 0, 0);
            pages.add(page(reader.read(i, param), pages.size() + 1));
        }
        reader.dispose();
        return true;
    }

    /** The lines of a picture of one page. */
    PageText page(BufferedImage image, int number) throws IOException {
        BufferedImage straight = Deskew.straighten(image);
        File picture = File.createTempFile("baocao-ocr", ".png");
        try {
            ImageIO.write(straight, "png", picture);
            progress.step();
            return new PageText(number, true, straight.getWidth(), straight.getHeight(), lines(run(picture)));
        } finally {
            Files.deleteIfExists(picture.toPath());
        }
    }

    private String run(File picture) throws IOException {
        File out = File.createTempFile("baocao-ocr", ".tsv");
        ProcessBuilder builder =
                new ProcessBuilder(COMMAND, picture.getPath(), "-", "-l", "vie", "--psm", "3", "--dpi", "300", "tsv");
        // with its own threads it takes six times as long when several pages are read at once
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(out);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            long deadline = System.nanoTime() + PER_PAGE.toNanos();
            while (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
                progress.step();
                if (System.nanoTime() > deadline) {
                    process.destroyForcibly();
                    throw new NotReadable("timed-out", "OCR of a page took longer than " + PER_PAGE.toSeconds() + " s");
                }
            }
            return Files.readString(out.toPath());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        } finally {
            Files.deleteIfExists(out.toPath());
        }
    }

    // level page block par line word left top width height conf text
    private static List<PageText.Line> lines(String tsv) {
        Map<String, List<PageText.Word>> found = new LinkedHashMap<>();
        for (String row : tsv.split("\n")) {
            String[] cells = row.split("\t", -1);
            if (cells.length < 12 || !cells[0].equals("5") || cells[11].isBlank()) continue;
            if (Double.parseDouble(cells[10]) < DOUBTED) continue;
            float left = Float.parseFloat(cells[6]);
            float top = Float.parseFloat(cells[7]);
            float height = Float.parseFloat(cells[9]);
            found.computeIfAbsent(String.join(" ", cells[2], cells[3], cells[4]), k -> new ArrayList<>())
                    .add(new PageText.Word(
                            cells[11].strip(), left, left + Float.parseFloat(cells[8]), top + height, height, false));
        }
        List<List<PageText.Word>> rows = new ArrayList<>();
        List<List<PageText.Word>> ordered = new ArrayList<>(found.values());
        ordered.sort(Comparator.comparingDouble(Ocr::baseline));
        // lines of neighbouring columns that stand at one height are one line of the page
        for (List<PageText.Word> line : ordered) {
            List<PageText.Word> above = rows.isEmpty() ? List.of() : rows.getLast();
            boolean same = !above.isEmpty()
                    && Math.abs(baseline(line) - baseline(above)) < 0.5 * Math.min(height(line), height(above))
                    && above.stream()
                            .noneMatch(w -> line.stream().anyMatch(v -> v.left() < w.right() && w.left() < v.right()));
            if (same) above.addAll(line);
            else rows.add(new ArrayList<>(line));
        }
        for (List<PageText.Word> row : rows) row.sort(Comparator.comparingDouble(PageText.Word::left));
        return rows.stream().map(row -> PageText.Line.of(level(row))).toList();
    }

    // the words of a line with the line's own height and baseline: a dash or a comma has a box of its own kind
    private static List<PageText.Word> level(List<PageText.Word> row) {
        float y = (float) baseline(row);
        float height = (float) height(row);
        return row.stream()
                .map(w -> new PageText.Word(w.text(), w.left(), w.right(), y, height, w.bold()))
                .toList();
    }

    private static double baseline(List<PageText.Word> row) {
        return middle(row.stream().mapToDouble(PageText.Word::y));
    }

    private static double height(List<PageText.Word> row) {
        return middle(row.stream().mapToDouble(PageText.Word::height));
    }

    private static double middle(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted.length == 0 ? 1 : sorted[sorted.length / 2];
    }
}
