package vn.baocao.extractors.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Campaign;
import vn.baocao.extractors.mention.CampaignWords.Cue;
import vn.baocao.extractors.mention.QuoteMarks.Quote;
import vn.baocao.extractors.text.Span;

/** A passage made ready for finding names: its words, quotes, cues and lexicon names. */
record NamedPassage(
        String text,
        Span span,
        Words words,
        List<Quote> quotes,
        List<NameTrie.Match<Cue>> cues,
        List<NameTrie.Match<Campaign>> known) {

    static NamedPassage of(String text, Span span, CampaignWords cues, NameTrie<Campaign> lexicon) {
        Words words = Words.of(text, span);
        List<Quote> quotes = QuoteMarks.in(text, span);
        List<NameTrie.Match<Campaign>> known = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            NameTrie.@Nullable Match<Campaign> found = lexicon.at(words, i);
            if (found == null) continue;
            found = quoted(words, quotes, lexicon, found);
            known.add(found);
            i = found.last();
        }
        return new NamedPassage(text, span, words, quotes, cues.cues(words), known);
    }

    /** thi đua “Thực hiện văn hóa công sở”: where a quote opens inside a name and is a name too, the quote is meant. */
    private static NameTrie.Match<Campaign> quoted(
            Words words, List<Quote> quotes, NameTrie<Campaign> lexicon, NameTrie.Match<Campaign> found) {
        for (Quote quote : quotes) {
            int first = words.at(quote.inner().begin());
            if (first <= found.first() || first > found.last()) continue;
            NameTrie.@Nullable Match<Campaign> inner = lexicon.at(words, first);
            if (inner != null && inner.last() >= found.last()) return inner;
        }
        return found;
    }

    /** The last word that ends at or before the offset, or -1. */
    int wordBefore(int offset) {
        int at = words.at(offset) - 1;
        return at >= 0 && words.end(at) > offset ? at - 1 : at;
    }

    /** The quote that holds the word, or null. */
    @Nullable
    Quote quoteAround(int word) {
        for (Quote quote : quotes) {
            if (quote.outer().contains(words.begin(word))) return quote;
        }
        return null;
    }

    /** Whether a sentence ends between a word and the next. */
    boolean sentenceEndsAfter(int word) {
        String gap = words.gap(word);
        if (gap.isEmpty()) return true;
        for (int i = 0; i < gap.length(); i++) {
            char c = gap.charAt(i);
            if ((c == '.' || c == '!' || c == '?' || c == '…') && (i + 1 == gap.length() || gap.charAt(i + 1) != '.'))
                return true;
        }
        return false;
    }

    /** The words of a stretch as one line, without the edition at its end ("lần thứ 2"). */
    String written(Span of) {
        String line = String.join(" ", of.of(text).trim().split("\\s+"));
        int edition = line.toLowerCase(Locale.ROOT).indexOf(" lần thứ ");
        return edition > 0 ? line.substring(0, edition) : line;
    }
}
