package vn.baocao.pipeline.source;

import org.apache.camel.builder.RouteBuilder;
import vn.baocao.index.store.Store;

/** An opened mail: its attachments, and its text where it says something, are stored one by one; the answer is the list of them. */
final class MailSource extends RouteBuilder {
    static final String START = "direct:mail";
    static final String MEDIA_TYPE = "message/rfc822";

    private final Store store;

    MailSource(Store store) {
        this.store = store;
    }

    @Override
    public void configure() {
        from(START)
                .routeId("mail")
                .split(body(), ContainerFiles.gather())
                .stopOnException()
                .process(new ByteKeeping(store))
                .end();
    }
}
