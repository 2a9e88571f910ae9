package vn.baocao.pipeline.source;

import java.io.IOException;
import java.util.Locale;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import vn.baocao.index.store.HandedIn;
import vn.baocao.index.store.Store;

/** The step in which each route ends: an {@link Arrival} goes in, its bytes are stored, an {@link Arrived} comes out. */
final class ByteKeeping implements Processor {
    private final Store store;

    ByteKeeping(Store store) {
        this.store = store;
    }

    @Override
    public void process(Exchange exchange) throws InvalidPayloadException {
        Message message = exchange.getMessage();
        message.setBody(keep(message.getMandatoryBody(Arrival.class)));
    }

    private Arrived keep(Arrival arrival) {
        try {
            Store.Bytes bytes = store.keep(arrival.bytes());
            return new Arrived.Kept(new HandedIn(
                    arrival.origin(),
                    arrival.file(),
                    bytes.sha256(),
                    bytes.size(),
                    isContainer(arrival.file()),
                    arrival.container(),
                    arrival.given()));
        } catch (IOException problem) {
            return new Arrived.Inaccessible(arrival.file(), FolderWalk.why(problem));
        }
    }

    private static boolean isContainer(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".zip") || lower.endsWith(".eml");
    }
}
