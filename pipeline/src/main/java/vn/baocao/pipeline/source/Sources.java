package vn.baocao.pipeline.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.Submission;
import vn.baocao.pipeline.read.Reading;

/**
 * All ways in, as running routes. A further kind of source (hot folder, mailbox, upload) is a further RouteBuilder that sends
 * {@link Arrival}s to {@code direct:file}.
 */
public final class Sources implements AutoCloseable {
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final ProducerTemplate producer;

    /** Starts the routes; what arrives through folder and file goes to {@code arrived}, in order, on the caller's thread. */
    public Sources(Store store, Consumer<Arrived> arrived) {
        RouteBuilder end = new RouteBuilder() {
            @Override
            public void configure() {
                from(FileSource.ARRIVED)
                        .routeId("arrived")
                        .process(
                                exchange -> arrived.accept(exchange.getMessage().getMandatoryBody(Arrived.class)));
            }
        };
        try {
            camel.disableJMX();
            for (RoutesBuilder routes : List.of(
                    end, new FileSource(store), new FolderSource(), new ArchiveSource(store), new MailSource(store)))
                camel.addRoutes(routes);
            camel.start();
        } catch (Exception problem) {
            // Camel declares no narrower one; a route that cannot start is an error of the program
            throw new IllegalStateException("routes", problem);
        }
        producer = camel.createProducerTemplate();
    }

    /** Takes a file, or a folder with everything in it. */
    public void take(Path path, Map<String, String> given) {
        if (Files.isDirectory(path)) send(FolderSource.START, FolderWalk.of(path, given));
        else send(FileSource.START, FolderWalk.arrival(path, FolderWalk.nameOf(path), given));
    }

    /** Stores the files of an opened zip or mail. */
    public List<Arrived> opened(Submission container, Reading.Container reading) {
        List<Arrival> arrivals = ContainerFiles.arrivals(container, reading.members());
        if (arrivals.isEmpty()) return List.of();
        String start = reading.mediaType().equals(MailSource.MEDIA_TYPE) ? MailSource.START : ArchiveSource.START;
        List<Arrived> arrived = new ArrayList<>();
        if (request(start, arrivals) instanceof List<?> bodies) for (Object body : bodies) arrived.add((Arrived) body);
        return arrived;
    }

    private void send(String route, Object body) {
        try {
            producer.sendBody(route, body);
        } catch (CamelExecutionException problem) {
            throw own(problem);
        }
    }

    private @Nullable Object request(String route, Object body) {
        try {
            return producer.requestBody(route, body);
        } catch (CamelExecutionException problem) {
            throw own(problem);
        }
    }

    /** What one of our steps threw, as it was. */
    private static RuntimeException own(CamelExecutionException problem) {
        return problem.getCause() instanceof RuntimeException ours ? ours : problem;
    }

    @Override
    public void close() {
        camel.stop();
    }
}
