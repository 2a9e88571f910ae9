package vn.baocao.pipeline.source;

import org.apache.camel.builder.RouteBuilder;
import vn.baocao.index.store.Store;

/** One file: an {@link Arrival} sent to {@value #START} ends in {@code direct:arrived}. */
final class FileSource extends RouteBuilder {
    static final String START = "direct:file";
    static final String ARRIVED = "direct:arrived";

    private final Store store;

    FileSource(Store store) {
        this.store = store;
    }

    @Override
    public void configure() {
        from(START).routeId("file").process(new ByteKeeping(store)).to(ARRIVED);
    }
}
