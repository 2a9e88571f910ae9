package vn.baocao.pipeline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.store.Store;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.index.unit.UnitEdit;
import vn.baocao.index.unit.UnitEdits;
import vn.baocao.index.unit.WrongEdit;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.Columns;

/** What the commands that change the register have in common: which unit is meant, the change itself, what is said of it. */
final class UnitWork {
    /** Makes a change out of what there is. */
    interface Change {
        UnitEdit of(UnitEdits edits, UnitWork work);
    }

    private final Register register;
    private final Messages messages;

    private UnitWork(Register register, Messages messages) {
        this.register = register;
        this.messages = messages;
    }

    /** Makes one change and says so; the home is locked for other writers meanwhile. */
    static int make(Units units, Change change) {
        Messages messages = units.global().messages();
        try (Store store = units.global().openForWriting()) {
            List<Unit> said = store.units().said();
            Register register = store.units().register(store.reports());
            UnitEdit edit = change.of(new UnitEdits(said, register), new UnitWork(register, messages));
            long number = store.units().change(edit, Global.user());
            say(units, messages.get("units.done-" + edit.action(), edit.object()));
            say(units, messages.get("units.undo-with", units.global().command() + " units undo " + number));
        } catch (WrongEdit wrong) {
            String key = "units.wrong-"
                    + wrong.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new Stop(Baocao.USAGE, messages.get(key, wrong.arguments().toArray()));
        }
        return Baocao.DONE;
    }

    static void say(Units units, String text) {
        units.out().println(Columns.indented(text, 0, Columns.TERMINAL));
    }

    /** The one unit that is meant; ends the command with the near ones where it is none or several. */
    Unit one(String asked) {
        List<Unit> found = register.find(asked);
        if (found.size() == 1) return found.getFirst();
        if (found.isEmpty()) throw new Stop(Baocao.USAGE, messages.get("units.none", asked));
        String list = found.stream()
                .limit(8)
                .map(unit ->
                        unit.id() + " " + unit.name() + (unit.province() == null ? "" : " (" + unit.province() + ")"))
                .collect(Collectors.joining("; "));
        throw new Stop(Baocao.USAGE, messages.get("units.several", asked, found.size(), list));
    }

    /** A day as users write it, null where none is given. */
    @Nullable
    LocalDate day(@Nullable String said) {
        return said == null ? null : day(said, messages);
    }

    /** A day as users write it: 2025-07-01, 1/7/2025, or a year for its first day. */
    static LocalDate day(String said, Messages messages) {
        return day("from", said, messages);
    }

    /** The same, told by an option of that name. */
    static LocalDate day(String option, String said, Messages messages) {
        return new ReportFields(messages).day("--" + option, said);
    }
}
