/**
 * Reports written with their facts marked in the text: the sources of the sample reports and of what the classifiers learn from.
 *
 * <h2>The markup</h2>
 *
 * <p>A source begins with header lines {@code key: value}, up to the first empty line: {@code unit}, {@code variants} (other spellings,
 * split
 * by {@code |}), {@code level}, {@code province}, {@code parent}, {@code from}, {@code to}, {@code type}, {@code published}, {@code
 * number}, {@code title} (of a web page), {@code form} (docx, doc, rtf, odt, xlsx, pdf, scan, fax, html, txt, tcvn3, nfd), {@code file}
 * (path in sample-reports). A key left out is unknown. Then each line is a block:
 *
 * <pre>
 * # heading        ## and ### one and two levels down
 * - item           + item one level down; the sign is part of the text
 * | a | b          table row; |! starts a header row; a cell &gt;&gt; belongs to the one on its left, ^^ to the one above
 * @@ left || right letterhead or signature in two columns; neighbouring lines are one
 * ~ chrome         what a web page shows around the report
 * ! boxed          a text box
 * ===              page break
 * anything else    paragraph
 * </pre>
 *
 * <p>Inside a line:
 *
 * <pre>
 * [5.179 người = members.total 5179]                                    fact: quote = indicator value; attributes
 * [300 - 500 nghìn đồng/suất = money.tet 300000; upto 500000; per gift; item]
 * {emulation: Lao động giỏi, lao động sáng tạo}                          campaign: kind: name
 * {fund?: Quỹ A}   {emulation: phụ nữ hai giỏi = Giỏi việc nước, đảm việc nhà}   debatable; another spelling of a campaign
 * {-old-}{+new+}                                                        tracked change: the reader sees the new
 * </pre>
 *
 * <p>The value may end in {@code tr} (million) or {@code ty} (thousand million). The measure is a rate where the quote ends in %, money
 * where
 * the indicator begins with {@code money.}, otherwise a count; the attributes {@code count}, {@code money}, {@code rate} overrule that.
 * Attributes: {@code target}, {@code change}; {@code about}, {@code more}, {@code less}; {@code upto N}; {@code per person|child|household|
 * gift|house|union|month|year}; {@code part}, {@code item}; {@code of UNIT} (whose figure, where not the report's); {@code at WHEN},
 * {@code from WHEN}, {@code to WHEN} (WHEN: 2021, 2021-05, 2021-05-19, A..B, or ? for a time that the text does not date); {@code opt}.
 */
@NullMarked
package vn.baocao.extractors.marked;

import org.jspecify.annotations.NullMarked;
