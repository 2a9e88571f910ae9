package vn.baocao.index.table;

/** Where a figure belongs: whose (the unit's key), for when, of what. A table looks up many thousands: each is hashed once. */
public final class Place {
    private final String unit;
    private final ReportedPeriod period;
    private final Line line;
    private final int hash;

    public Place(String unit, ReportedPeriod period, Line line) {
        this.unit = unit;
        this.period = period;
        this.line = line;
        this.hash = 31 * (31 * unit.hashCode() + period.hashCode()) + line.hashCode();
    }

    public String unit() {
        return unit;
    }

    public ReportedPeriod period() {
        return period;
    }

    public Line line() {
        return line;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place
                && hash == place.hash
                && unit.equals(place.unit)
                && period.equals(place.period)
                && line.equals(place.line);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return unit + ", " + period + ", " + line;
    }
}
