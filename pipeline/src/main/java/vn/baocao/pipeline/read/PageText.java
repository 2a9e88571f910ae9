package vn.baocao.pipeline.read;

import java.util.ArrayList;
import java.util.List;

/** The lines of one page as they stand on it, from top to bottom; sizes in points or pixels. */
record PageText(int number, boolean ocr, float width, float height, List<Line> lines) {
    PageText {
        lines = List.copyOf(lines);
    }

    /** A word with its box; y is its baseline, measured from the top. */
    record Word(String text, float left, float right, float y, float height, boolean bold) {}

    /** Words on one line without a wide gap between them. */
    record Stretch(List<Word> words) {
        Stretch {
            words = List.copyOf(words);
        }

        float left() {
            return words.getFirst().left();
        }

        float right() {
            return words.getLast().right();
        }

        String text() {
            return String.join(" ", words.stream().map(Word::text).toList());
        }

        boolean bold() {
            return words.stream().allMatch(Word::bold);
        }
    }

    /** One line: its stretches from left to right, parted by wide gaps. */
    record Line(List<Stretch> stretches, float y, float height) {
        // a gap of so many heights of a letter parts columns; words of a justified line stand closer
        private static final float WIDE = 1.8f;

        Line {
            stretches = List.copyOf(stretches);
        }

        static Line of(List<Word> words) {
            List<Stretch> stretches = new ArrayList<>();
            List<Word> stretch = new ArrayList<>();
            float height =
                    (float) words.stream().mapToDouble(Word::height).max().orElse(1);
            for (Word word : words) {
                if (!stretch.isEmpty() && word.left() - stretch.getLast().right() > WIDE * Math.max(6, height)) {
                    stretches.add(new Stretch(stretch));
                    stretch = new ArrayList<>();
                }
                stretch.add(word);
            }
            stretches.add(new Stretch(stretch));
            return new Line(stretches, words.getFirst().y(), height);
        }

        float left() {
            return stretches.getFirst().left();
        }

        float right() {
            return stretches.getLast().right();
        }

        String text() {
            return String.join(" ", stretches.stream().map(Stretch::text).toList());
        }

        boolean bold() {
            return stretches.stream().allMatch(Stretch::bold);
        }
    }
}
