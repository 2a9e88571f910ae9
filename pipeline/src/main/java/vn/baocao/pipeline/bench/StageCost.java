package vn.baocao.pipeline.bench;

import java.util.OptionalDouble;

/**
 * What a stage costs.
 *
 * @param stage "read-txt", "read-docx", "extract", "index", "store"
 * @param own CPU seconds a report
 * @param reference CPU seconds a report of the bare library, where there is one
 */
public record StageCost(String stage, double own, OptionalDouble reference) {}
