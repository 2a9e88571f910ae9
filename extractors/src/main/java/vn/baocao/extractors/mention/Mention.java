package vn.baocao.extractors.mention;

import vn.baocao.extractors.text.Span;

/**
 * Something read in the text.
 *
 * @param span where it stands: a quantity with its unit sign ("2,4 tỷ đồng", "36,7%", "5.179"), without the counted noun
 * @param value what it says
 * @param rule the rule that read it: "number", "campaigns.yaml#gioi-viec-nuoc", "opennlp:campaign"
 */
public record Mention(Span span, Value value, String rule) {}
