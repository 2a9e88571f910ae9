package vn.baocao.pipeline.ingest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.baocao.extractors.ExtractionJson;
import vn.baocao.extractors.FactJson;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Repair;

/** The record that {@code extract} prints for a text. */
public final class ExtractionRecord {
    private ExtractionRecord() {}

    /** Report block, campaigns, facts, issues, and what was repaired. */
    public static ObjectNode of(FileExtraction.Read read) {
        ObjectNode record = ExtractionJson.write(read.extraction(), read.text().text());
        ArrayNode repairs = record.putArray("repairs");
        for (Repair repair : read.text().repairs())
            repairs.addObject().put("kind", repair.kind()).put("says", repair.says());
        return record;
    }

    /** Every quantity found, claimed by a fact or not. */
    public static ArrayNode mentions(FileExtraction.Read read) {
        ArrayNode mentions = new com.fasterxml.jackson.databind.ObjectMapper().createArrayNode();
        for (Mention mention : read.extraction().mentions()) {
            if (!(mention.value() instanceof Quantity quantity)) continue;
            mentions.addObject()
                    .put("begin", mention.span().begin())
                    .put("end", mention.span().end())
                    .put("quote", mention.span().of(read.text().text()))
                    .put("value", quantity.amount())
                    .put("upto", quantity.upTo())
                    .put("measure", FactJson.code(quantity.measure()))
                    .put("rule", mention.rule());
        }
        return mentions;
    }
}
