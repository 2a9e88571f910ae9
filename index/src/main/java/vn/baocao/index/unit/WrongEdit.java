package vn.baocao.index.unit;

import java.util.List;

/** Why a change of the register cannot be made; the command line turns it into words. */
public final class WrongEdit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The kinds, each with its arguments in order. */
    public enum Kind {
        /** Both are the same unit: its name. */
        SAME_UNIT,
        /** The name belongs to another unit: the name, that unit's name. */
        NAME_TAKEN,
        /** The unit has that name already: the name. */
        HAS_NAME,
        /** The unit has ended: its name, the last day. */
        ENDED,
        /** The day lies before the unit or its name began: the day. */
        DAY_TOO_EARLY,
        /** Letters are missing: the name. */
        NO_NAME
    }

    private final Kind kind;
    private final List<String> arguments;

    WrongEdit(Kind kind, String... arguments) {
        super(kind + " " + List.of(arguments), null, false, false);
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    public List<String> arguments() {
        return arguments;
    }
}
