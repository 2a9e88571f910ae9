package vn.baocao.pipeline.source;

import org.apache.camel.builder.RouteBuilder;

/** A folder with all in it: what {@link FolderWalk} lists, sent to {@value #START} goes on one by one, in that order. */
final class FolderSource extends RouteBuilder {
    static final String START = "direct:folder";

    @Override
    public void configure() {
        from(START)
                .routeId("folder")
                .split(body())
                .streaming()
                .stopOnException()
                .choice()
                .when(body().isInstanceOf(Arrival.class))
                .to(FileSource.START)
                .otherwise()
                .to(FileSource.ARRIVED);
    }
}
