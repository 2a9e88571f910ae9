package vn.baocao.pipeline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.camel.AggregationStrategy;
import org.apache.camel.builder.AggregationStrategies;
import vn.baocao.index.store.Submission;
import vn.baocao.pipeline.read.Reading;

/** The files that a reader's child process took out of a container, as arrivals under the container's name. */
final class ContainerFiles {
    private ContainerFiles() {}

    /** In the order in which they stand in the container. */
    static List<Arrival> arrivals(Submission container, List<Reading.Member> members) {
        List<Arrival> arrivals = new ArrayList<>();
        for (Reading.Member member : members) {
            String inside = "!/" + inside(member.name());
            arrivals.add(new Arrival(
                    member.file(), container.origin() + inside, container.file() + inside, container.id(), Map.of()));
        }
        return arrivals;
    }

    /** A name inside a container without steps out of it: only shown, never a path to anything. */
    static String inside(String name) {
        List<String> steps = new ArrayList<>();
        for (String step : name.replace('\\', '/').split("/"))
            if (!step.isBlank() && !step.equals(".") && !step.equals("..")) steps.add(step.strip());
        return steps.isEmpty() ? "?" : String.join("/", steps);
    }

    /** Gathers the bodies of a split into one list. */
    static AggregationStrategy gather() {
        return AggregationStrategies.groupedBody();
    }
}
