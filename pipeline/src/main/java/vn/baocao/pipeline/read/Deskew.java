package vn.baocao.pipeline.read;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Turns a scanned page so that its lines are level, where they lean by up to five degrees. */
final class Deskew {
    private static final double MOST = 5.0;
    private static final double STEP = 0.25;
    private static final double WORTH_IT = 0.3;
    private static final int SMALL = 800;

    private Deskew() {}

    /** The page with level lines; the same picture where it leans hardly at all. */
    static BufferedImage straighten(BufferedImage image) {
        double angle = angle(image);
        if (Math.abs(angle) < WORTH_IT) return image;
        BufferedImage turned = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(-angle), image.getWidth() / 2.0, image.getHeight() / 2.0);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    /** The angle by which the lines fall to the right, in degrees: the one at which rows are either ink or paper. */
    static double angle(BufferedImage image) {
        double scale = Math.min(1, (double) SMALL / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        int[] gray = small.getRaster().getPixels(0, 0, width, height, (int[]) null);
        double best = 0;
        double most = contrast(gray, width, height, 0);
        for (double angle = -MOST; angle <= MOST; angle += STEP) {
            double contrast = contrast(gray, width, height, angle);
            if (contrast > most * 1.02) {
                most = contrast;
                best = angle;
            }
        }
        return best;
    }

    private static double contrast(int[] gray, int width, int height, double angle) {
        double slope = Math.tan(Math.toRadians(angle));
        double[] ink = new double[height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (gray[y * width + x] > 160) continue;
                int row = (int) Math.round(y - (x - width / 2.0) * slope);
                if (row >= 0 && row < height) ink[row]++;
            }
        }
        double sum = 0;
        for (int y = 1; y < height; y++) sum += (ink[y] - ink[y - 1]) * (ink[y] - ink[y - 1]);
        return sum;
    }
}
