package vn.baocao.pipeline.cli;

import java.util.MissingResourceException;
import vn.baocao.index.store.Outcome;
import vn.baocao.pipeline.Messages;

/** An outcome in the user's words, with the way out where there is one. */
final class OutcomeWords {
    private OutcomeWords() {}

    /** "đã nạp", "trùng" … */
    static String label(Outcome outcome, Messages messages) {
        return messages.get("ingest.outcome-" + outcome.code());
    }

    /** What stands behind the label: of which, how many inside, why. */
    static String detail(Outcome outcome, Messages messages) {
        return switch (outcome) {
            case Outcome.Indexed indexed -> "";
            case Outcome.Duplicate(String of) -> messages.get("ingest.duplicate-of", of);
            case Outcome.Resubmitted(String report, String of) -> messages.get("ingest.resubmission-of", of);
            case Outcome.Opened(int inside) -> messages.get("ingest.files-inside", inside);
            case Outcome.NoText(String why) -> cause(why, messages);
            case Outcome.Unreadable(String cause, String detail) -> cause(cause, messages);
            case Outcome.Forgotten(String report, String who) -> messages.get("ingest.forgotten-by", who);
            case Outcome.Failed(String detail) -> messages.get("ingest.cause-failed");
        };
    }

    /** A cause in words; an unknown one as it is. */
    static String cause(String cause, Messages messages) {
        try {
            return messages.get("ingest.cause-" + cause);
        } catch (MissingResourceException unknown) {
            return cause;
        }
    }

    /** Whether the file needs somebody to look: exit code 3. */
    static boolean isTrouble(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NoText none -> true;
            case Outcome.Unreadable unreadable -> true;
            case Outcome.Failed failed -> true;
            case Outcome.Indexed indexed -> false;
            case Outcome.Duplicate duplicate -> false;
            case Outcome.Resubmitted resubmitted -> false;
            case Outcome.Opened opened -> false;
            case Outcome.Forgotten forgotten -> false;
        };
    }
}
