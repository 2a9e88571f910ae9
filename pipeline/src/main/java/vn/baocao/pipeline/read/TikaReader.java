package vn.baocao.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads by Tika's parsers what has no reader of its own here; only documents that people write are taken. */
final class TikaReader {
    private static final Set<String> READ = Set.of(
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.ms-wordml",
            "application/vnd.ms-spreadsheetml",
            "application/vnd.ms-word2006ml",
            "application/vnd.ms-outlook",
            "application/xhtml+xml");

    private final Progress progress;

    TikaReader(Progress progress) {
        this.progress = progress;
    }

    /** Adds what the file holds to the draft; gives its media type. */
    String read(Path file, String name, FileType type, Draft draft) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        if (type == FileType.ODS) {
            parse(new OpenDocumentParser(), file, metadata, draft);
            return type.mediaType();
        }
        String found = detected(file, name);
        if (!READ.contains(found)) throw new NotReadable("unsupported", found);
        metadata.set(Metadata.CONTENT_TYPE, found);
        boolean ole = found.equals("application/msword") || found.equals("application/vnd.ms-excel");
        parse(ole ? new OfficeParser() : Detection.CONFIG.getParser(), file, metadata, draft);
        return found;
    }

    /** The media type by Tika's detection; throws where it says that the file is encrypted. */
    String detected(Path file, String name) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        String found;
        try (TikaInputStream in = TikaInputStream.get(file)) {
            found = Detection.CONFIG
                    .getDetector()
                    .detect(in, metadata)
                    .getBaseType()
                    .toString();
        }
        if (found.contains("protected") || found.contains("encrypted")) throw new NotReadable("encrypted", found);
        return found;
    }

    /** Tika's registry, loaded when the first file needs it. */
    private static final class Detection {
        static final TikaConfig CONFIG = TikaConfig.getDefaultConfig();
    }

    private void parse(Parser parser, Path file, Metadata metadata, Draft draft) throws IOException {
        ParseContext context = new ParseContext();
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        office.setConcatenatePhoneticRuns(false);
        context.set(OfficeParserConfig.class, office);
        TesseractOCRConfig noOcr = new TesseractOCRConfig();
        noOcr.setSkipOcr(true);
        context.set(TesseractOCRConfig.class, noOcr);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        try (InputStream in = Files.size(file) > 0 ? TikaInputStream.get(file) : InputStream.nullInputStream()) {
            parser.parse(in, new XhtmlPieces(draft), metadata, context);
        } catch (EncryptedDocumentException encrypted) {
            throw new NotReadable("encrypted", String.valueOf(encrypted.getMessage()));
        } catch (UnsupportedFormatException unsupported) {
            throw new NotReadable("unsupported", String.valueOf(unsupported.getMessage()));
        } catch (TikaException | SAXException broken) {
            throw known(broken);
        }
        progress.step();
    }

    private static NotReadable known(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotReadable known) return known;
            if (cause instanceof org.apache.poi.EncryptedDocumentException)
                return new NotReadable("encrypted", String.valueOf(cause.getMessage()));
        }
        return new NotReadable("corrupt", broken.getClass().getSimpleName() + ": " + broken.getMessage());
    }

    /** Thumbnails, pictures and embedded files are not the report's text. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // never asked to
        }
    }
}
