package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.pipeline.Messages;

/** Says in the user's words by which rules a figure was read, and what else was thought of. */
final class RuleWords {
    private static final String CONSIDERED = "considered: ";
    private static final String KIN = "kin: ";

    private final Messages messages;
    private final TableWords words;

    RuleWords(Messages messages, TableWords words) {
        this.messages = messages;
        this.words = words;
    }

    /** Each rule that read the figure, in order. */
    List<String> rules(Fact fact) {
        List<String> said = new ArrayList<>();
        for (String rule : fact.rules()) if (!rule.startsWith(CONSIDERED)) said.add(says(rule));
        return said;
    }

    /** The indicators that were thought of with their points, the strongest first. */
    List<String> considered(Fact fact) {
        List<String> said = new ArrayList<>();
        for (String rule : fact.rules()) {
            if (!rule.startsWith(CONSIDERED)) continue;
            for (String each : rule.substring(CONSIDERED.length()).split(", ")) {
                int space = each.lastIndexOf(' ');
                String code = space < 0 ? each : each.substring(0, space);
                String points = space < 0 ? "" : each.substring(space + 1);
                if (messages.language().equals("vi")) points = points.replace('.', ',');
                said.add(get("considered", words.indicatorLabel(code), code, points));
            }
        }
        return said;
    }

    private String says(String rule) {
        if (rule.equals("number")) return get("number");
        if (rule.startsWith(KIN)) {
            String kin = rule.substring(KIN.length());
            return KNOWN_KIN.contains(kin) ? get("kin." + kin.replace(' ', '_')) : rule;
        }
        int mark = rule.indexOf('#');
        if (mark < 0) return rule;
        String file = rule.substring(0, mark);
        int colon = rule.indexOf(": ", mark);
        String entry = colon < 0 ? rule.substring(mark + 1) : rule.substring(mark + 1, colon);
        String phrase = colon < 0 ? "" : rule.substring(colon + 2);
        return switch (file) {
            case "nouns.yaml" -> get("noun", entry);
            case "judge" -> get("judge", words.indicatorLabel(entry), phrase);
            case "reading" -> get("reading", messages.get("table.status." + entry));
            case "cues.yaml" -> get("cue", phrase, words.indicatorLabel(entry));
            case "status.yaml" -> get(KNOWN_STATUS.contains(entry) ? "status." + entry : "status", phrase, entry);
            case "section" -> get("section", messages.get("table.role." + entry));
            case "tables.yaml" -> get("head", entry);
            case "unit" -> get("unit", phrase);
            case "column", "label", "wording", "title" -> get("form." + file);
            case "diacritics" -> get("diacritics");
            default -> rule;
        };
    }

    private static final List<String> KNOWN_STATUS =
            List.of("target", "target_label", "actual", "rise", "fall", "achieved");

    private static final List<String> KNOWN_KIN = List.of(
            "women",
            "pair",
            "stroke",
            "change",
            "share",
            "referred",
            "among",
            "list",
            "lead",
            "more than all",
            "before",
            "plan",
            "each of plan");

    private String get(String key, Object... arguments) {
        return messages.get("table.rule." + key, arguments);
    }
}
