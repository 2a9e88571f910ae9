package vn.baocao.index.search;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.search.BadQuery.Problem;

/** Makes a condition of a field and what was typed behind it. */
final class FieldReader {
    private final UnitReader units;

    FieldReader(UnitReader units) {
        this.units = units;
    }

    /** Says which units a name means. */
    interface UnitReader {
        /** @throws BadQuery at that position where it is none or several */
        QueryNode.Filter units(SearchField field, int position, String typed);
    }

    private static final Pattern YEARS = Pattern.compile("(\\d{4})?\\s*(?:\\.\\.|-|–)\\s*(\\d{4})?");
    private static final Pattern YEAR = Pattern.compile("(>=|<=|>|<|=|≥|≤)?\\s*(\\d{4})");
    private static final int EARLIEST = 1900, LATEST = 2200;
    private static final int NEAREST = 5;

    /** @throws BadQuery at that position where the field does not take the value */
    QueryNode value(SearchField field, int position, String typed) {
        if (typed.isBlank()) throw new BadQuery(Problem.MISSING_VALUE, position, field.english());
        if (FieldValues.isCoded(field)) {
            Optional<String> code = FieldValues.code(field, typed);
            if (code.isEmpty())
                throw new BadQuery(
                        Problem.UNKNOWN_VALUE,
                        position,
                        field.english(),
                        typed,
                        String.join(", ", FieldValues.allowed(field)));
            return new QueryNode.Coded(field, code.get());
        }
        if (field == SearchField.YEAR) return years(position, typed);
        if (VietnameseAnalyzer.keys(typed).isEmpty())
            throw new BadQuery(Problem.MISSING_VALUE, position, field.english());
        if (field == SearchField.UNIT || field == SearchField.UNDER) return units.units(field, position, typed);
        return new QueryNode.Named(field, typed);
    }

    private static QueryNode years(int position, String typed) {
        Matcher span = YEARS.matcher(typed);
        if (span.matches() && (span.group(1) != null || span.group(2) != null)) {
            int from = span.group(1) == null ? EARLIEST : Integer.parseInt(span.group(1));
            int to = span.group(2) == null ? LATEST : Integer.parseInt(span.group(2));
            if (from > to) throw new BadQuery(Problem.TURNED_SPAN, position, "" + from, "" + to);
            return new QueryNode.Years(from, to);
        }
        Matcher one = YEAR.matcher(typed);
        if (!one.matches()) throw new BadQuery(Problem.BAD_YEAR, position, typed);
        int year = Integer.parseInt(one.group(2));
        String operator = one.group(1) == null ? "=" : one.group(1);
        return switch (operator) {
            case ">=", "≥" -> new QueryNode.Years(year, LATEST);
            case ">" -> new QueryNode.Years(year + 1, LATEST);
            case "<=", "≤" -> new QueryNode.Years(EARLIEST, year);
            case "<" -> new QueryNode.Years(EARLIEST, year - 1);
            default -> new QueryNode.Years(year, year);
        };
    }

    /**
     * Figures of an indicator by code, name or "money.*".
     *
     * @param operator empty where nothing is compared
     * @throws BadQuery at one of the positions
     */
    QueryNode.FigureOf figure(int position, String name, String operator, int at, String amount) {
        Set<String> codes = codes(position, name);
        if (operator.isEmpty()) return new QueryNode.FigureOf(codes, null, true, null, true);
        if (amount.isBlank()) throw new BadQuery(Problem.MISSING_VALUE, at, name);
        int dots = amount.indexOf("..");
        if (operator.equals("=") && dots > 0) {
            BigDecimal from = number(at, amount.substring(0, dots));
            BigDecimal to = number(at + dots + 2, amount.substring(dots + 2));
            if (from.compareTo(to) > 0)
                throw new BadQuery(
                        Problem.TURNED_SPAN,
                        at,
                        amount.substring(0, dots).strip(),
                        amount.substring(dots + 2).strip());
            return new QueryNode.FigureOf(codes, from, true, to, true);
        }
        BigDecimal number = number(at, amount);
        return switch (operator) {
            case ">=", "≥", "=>" -> new QueryNode.FigureOf(codes, number, true, null, true);
            case ">" -> new QueryNode.FigureOf(codes, number, false, null, true);
            case "<=", "≤", "=<" -> new QueryNode.FigureOf(codes, null, true, number, true);
            case "<" -> new QueryNode.FigureOf(codes, null, true, number, false);
            case "=", "==" -> new QueryNode.FigureOf(codes, number, true, number, true);
            default -> throw new BadQuery(Problem.BAD_NUMBER, at - operator.length(), operator);
        };
    }

    private static BigDecimal number(int position, String typed) {
        return Amounts.read(typed).orElseThrow(() -> new BadQuery(Problem.BAD_NUMBER, position, typed));
    }

    private static Set<String> codes(int position, String name) {
        Indicators all = Indicators.inUse();
        if (name.endsWith("*")) {
            String beginning = name.substring(0, name.length() - 1);
            Set<String> codes = all.all().stream()
                    .map(Indicator::code)
                    .filter(code -> code.startsWith(beginning))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!codes.isEmpty()) return codes;
        }
        List<Indicator> meant = all.named(name);
        if (meant.size() == 1) return Set.of(meant.getFirst().code());
        if (meant.isEmpty())
            throw new BadQuery(Problem.UNKNOWN_INDICATOR, position, name, codes(all.near(name, NEAREST)));
        throw new BadQuery(Problem.UNCLEAR_INDICATOR, position, name, codes(meant));
    }

    private static String codes(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::code).collect(Collectors.joining(", "));
    }
}
