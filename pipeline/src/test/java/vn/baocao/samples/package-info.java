/**
 * The sample reports: each written once, with its facts marked, and rendered from there into its document, its canonical text and its gold.
 *
 * <p>All units below province level, all people and all figures are invented; provinces, campaigns and funds carry real names because a
 * reader has to know those. Sources stand in {@code pipeline/src/test/resources/reports/NAME.txt}; rendering writes
 * {@code pipeline/src/test/resources/gold/NAME.txt} and {@code NAME.json} (what counts as a fact is said in the project's gold guidelines)
 * and the documents in {@code sample-reports/}. Gold comes from the marks alone, never from running the extractor, and is approved by
 * reading. To render again after a change:
 *
 * <pre>
 * mvn -q -pl pipeline -am test -Dtest=RenderSampleReportsTest -Dbaocao.render=true -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 *
 * <p>{@code sample-outcomes.csv} says how each file of {@code sample-reports/} must end when it is ingested (path, outcome, detail; members
 * of an
 * archive or a mail as {@code archive.zip!/folder/file.docx}). {@code held-out.txt} beside the gold names a third of the reports: rules,
 * lexicons and training text are never tuned on these, so that their scores mean something.
 *
 * <p>The markup is that of {@code vn.baocao.extractors.marked}.
 */
@NullMarked
package vn.baocao.samples;

import org.jspecify.annotations.NullMarked;
