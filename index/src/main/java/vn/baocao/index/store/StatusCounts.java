package vn.baocao.index.store;

import java.util.SortedMap;

/**
 * How the store stands.
 *
 * @param outcomes submissions by outcome code
 * @param waiting submissions without an outcome yet
 * @param reports current versions, superseded ones among them
 * @param campaigns different ones
 * @param namings how often a report names one, however often in it
 * @param mark the newest mark that the index has to follow
 */
public record StatusCounts(
        SortedMap<String, Long> outcomes,
        long submissions,
        long waiting,
        long reports,
        long superseded,
        long facts,
        long campaigns,
        long namings,
        long issues,
        long mark) {}
