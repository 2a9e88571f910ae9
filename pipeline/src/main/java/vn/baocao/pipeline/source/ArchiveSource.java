package vn.baocao.pipeline.source;

import org.apache.camel.builder.RouteBuilder;
import vn.baocao.index.store.Store;

/** An opened zip: its files are stored one by one, and the answer is the list of them, for one commit with the zip's outcome. */
final class ArchiveSource extends RouteBuilder {
    static final String START = "direct:archive";

    private final Store store;

    ArchiveSource(Store store) {
        this.store = store;
    }

    @Override
    public void configure() {
        from(START)
                .routeId("archive")
                .split(body(), ContainerFiles.gather())
                .stopOnException()
                .process(new ByteKeeping(store))
                .end();
    }
}
