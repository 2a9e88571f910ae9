package vn.baocao.extractors.fact;

import java.util.List;
import java.util.Map;
import vn.baocao.extractors.mention.Figure;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.text.Passage;

/** What was found in the passages of a report: figures by passage, units and periods anywhere, all in text order. */
public record Found(Map<Passage, List<Figure>> figures, List<Mention> units, List<Mention> periods) {}
