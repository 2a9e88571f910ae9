package vn.baocao.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.marked.CampaignMark;
import vn.baocao.extractors.marked.Canonical;
import vn.baocao.extractors.marked.FactMark;
import vn.baocao.extractors.marked.MarkedReport;
import vn.baocao.extractors.marked.When;

/** Writes a report's gold file: its block, its campaigns and its facts, one a line. */
final class Gold {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Gold() {}

    static String of(MarkedReport report, Canonical canonical) {
        return "{\"report\": " + block(report) + ",\n \"campaigns\": " + lines(campaigns(canonical)) + ",\n \"facts\": "
                + lines(canonical.facts().stream()
                        .map(placed -> fact(report, placed))
                        .toList()) + "}\n";
    }

    private static String lines(List<ObjectNode> nodes) {
        return nodes.stream().map(ObjectNode::toString).collect(Collectors.joining(",\n  ", "[", "]"));
    }

    private static ObjectNode block(MarkedReport report) {
        ObjectNode block = JSON.createObjectNode();
        block.put("unit", report.said("unit"));
        ArrayNode variants = block.putArray("unit_variants");
        report.variants().forEach(variants::add);
        for (String key : List.of("level", "province", "from", "to", "type", "published"))
            block.put(key, report.said(key));
        return block;
    }

    private static List<ObjectNode> campaigns(Canonical canonical) {
        Map<String, List<CampaignMark>> byName = canonical.campaigns().stream()
                .collect(Collectors.groupingBy(CampaignMark::name, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(entry -> campaign(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ObjectNode campaign(String name, List<CampaignMark> marks) {
        ObjectNode campaign = JSON.createObjectNode();
        campaign.put("name", name);
        ArrayNode variants = campaign.putArray("variants");
        Set<String> others = new TreeSet<>();
        for (CampaignMark mark : marks) if (!mark.said().equals(name)) others.add(mark.said());
        others.forEach(variants::add);
        campaign.put("kind", marks.get(0).kind());
        if (marks.stream().allMatch(CampaignMark::opt)) campaign.put("opt", true);
        return campaign;
    }

    private static ObjectNode fact(MarkedReport report, Canonical.Placed placed) {
        FactMark mark = placed.fact();
        ObjectNode fact = JSON.createObjectNode();
        fact.put("kind", mark.kind());
        fact.put("indicator", mark.indicator());
        number(fact, "value", mark.value());
        number(fact, "upto", mark.upTo());
        fact.put("per", mark.per());
        fact.put("qualifier", mark.qualifier());
        fact.put("status", mark.status());
        if (mark.status().equals("target")) fact.put("measure", mark.measure());
        if (mark.unit() != null) fact.put("unit", mark.unit());
        time(fact, "from", mark.from(), report.said("from"));
        time(fact, "to", mark.to(), report.said("to"));
        if (!mark.scope().equals("whole")) fact.put("scope", mark.scope());
        fact.put("quote", mark.quote());
        fact.put("begin", placed.begin());
        fact.put("end", placed.begin() + mark.quote().length());
        fact.put("opt", mark.opt());
        return fact;
    }

    private static void time(ObjectNode fact, String key, @Nullable String said, @Nullable String reports) {
        if (said == null) return;
        String day = said.equals(When.UNKNOWN) ? null : said;
        if (!Objects.equals(day, reports)) fact.put(key, day);
    }

    private static void number(ObjectNode fact, String key, @Nullable BigDecimal value) {
        if (value == null) fact.putNull(key);
        else if (value.scale() <= 0) fact.put(key, value.longValueExact());
        else fact.put(key, value);
    }
}
