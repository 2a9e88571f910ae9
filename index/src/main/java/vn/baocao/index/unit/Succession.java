package vn.baocao.index.unit;

import java.time.LocalDate;

/** What a unit became, or part of it, from that day on: the id of the unit that followed. */
public record Succession(String successor, LocalDate day) {}
