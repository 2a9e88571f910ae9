package vn.baocao.pipeline.export;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The look of Vietnamese office documents: A4, Times New Roman 14, margins and page numbers as decree 30/2020 sets them. */
final class DocxLook {
    private static final String NORMAL = "Normal";
    static final String TITLE = "Title";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";
    static final String BODY = "BodyText";
    static final String SOURCE = "Source";
    static final String NOTE = "Note";
    static final String CELL = "TableText";

    private static final int MM = 57;

    private DocxLook() {}

    /** Gives an empty document its page, styles and page numbers; {@code language} is that of its texts. */
    static void apply(XWPFDocument document, String language) {
        page(document);
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setCs("Times New Roman");
        fonts.setEastAsia("Times New Roman");
        styles.setDefaultFonts(fonts);
        CTLanguage spoken = CTLanguage.Factory.newInstance();
        spoken.setVal(language.equals("en") ? "en-GB" : "vi-VN");
        styles.setSpellingLanguage(spoken.getVal().toString());
        CTStyle title = style(TITLE, 30, true, false);
        title.getPPr().addNewJc().setVal(STJc.CENTER);
        CTStyle body = style(BODY, 28, false, false);
        body.getPPr().addNewJc().setVal(STJc.BOTH);
        body.getPPr().addNewInd().setFirstLine(BigInteger.valueOf(10L * MM));
        CTStyle source = style(SOURCE, 22, false, true);
        source.getPPr().addNewJc().setVal(STJc.RIGHT);
        source.getPPr().getSpacing().setAfter(BigInteger.valueOf(160));
        CTStyle cell = style(CELL, 24, false, false);
        cell.getPPr().getSpacing().setAfter(BigInteger.ZERO);
        List<CTStyle> all = List.of(
                style(NORMAL, 28, false, false),
                title,
                heading(HEADING_1, false, 0, 320),
                heading(HEADING_2, true, 1, 200),
                body,
                source,
                style(NOTE, 24, false, true),
                cell);
        // each is copied, so it must be whole by now
        for (CTStyle style : all) styles.addStyle(new XWPFStyle(style));
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(20L * MM));
        margins.setBottom(BigInteger.valueOf(20L * MM));
        margins.setLeft(BigInteger.valueOf(30L * MM));
        margins.setRight(BigInteger.valueOf(15L * MM));
        margins.setHeader(BigInteger.valueOf(10L * MM));
        margins.setFooter(BigInteger.valueOf(10L * MM));
        // numbers stand in the middle above the text, not on the first page
        section.addNewTitlePg();
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static CTStyle style(String id, int halfPoints, boolean bold, boolean italic) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name(id));
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        if (id.equals(NORMAL)) style.setDefault(true);
        else style.addNewBasedOn().setVal(NORMAL);
        CTRPr run = style.addNewRPr();
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
        if (bold) run.addNewB();
        if (italic) run.addNewI();
        CTSpacing spacing = style.addNewPPr().addNewSpacing();
        spacing.setAfter(BigInteger.valueOf(80));
        spacing.setLine(BigInteger.valueOf(264));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        return style;
    }

    // the names by which Word knows its own styles
    private static String name(String id) {
        return switch (id) {
            case HEADING_1 -> "heading 1";
            case HEADING_2 -> "heading 2";
            case BODY -> "Body Text";
            case CELL -> "Table Text";
            default -> id;
        };
    }

    private static CTStyle heading(String id, boolean italic, int level, int before) {
        CTStyle style = style(id, 28, true, italic);
        style.addNewNext().setVal(BODY);
        style.getPPr().addNewKeepNext();
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        style.getPPr().getSpacing().setBefore(BigInteger.valueOf(before));
        return style;
    }
}
