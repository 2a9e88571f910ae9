package vn.baocao.extractors.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;

/**
 * The words around campaign names, from campaign-cues.yaml.
 *
 * @param strong by kind: a quoted or capitalised name follows
 * @param near by kind: only what is quoted right behind it is a name
 * @param not what is quoted behind it is something else
 * @param notNear so too, right before the quote
 * @param talks whose topics are no campaigns
 * @param breaks verbs that part a cue from a quote
 * @param links words that join a quote to a cue over a distance
 * @param ends words at which a name without quotes ends
 * @param helps verbs at which it ends where a number follows
 * @param titles words behind which a name written with a capital is what somebody is called
 * @param ordinary words that begin no name
 * @param describing verbs that begin a description
 * @param plainFunds what follows "quỹ" where the fund has no name of its own
 * @param bodies what begins the name of a body or place
 */
public record CampaignCues(
        Map<String, List<String>> strong,
        Map<String, List<String>> near,
        List<String> not,
        @JsonProperty("not-near") List<String> notNear,
        List<String> talks,
        List<String> breaks,
        List<String> links,
        List<String> ends,
        List<String> helps,
        List<String> titles,
        List<String> ordinary,
        List<String> describing,
        @JsonProperty("plain-funds") List<String> plainFunds,
        List<String> bodies) {

    /** The lists in use. */
    public static CampaignCues inUse() {
        return LexiconFiles.read("campaign-cues.yaml", new TypeReference<>() {});
    }
}
