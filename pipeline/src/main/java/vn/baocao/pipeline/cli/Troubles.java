package vn.baocao.pipeline.cli;

import vn.baocao.index.store.StoreTrouble;
import vn.baocao.pipeline.Messages;

/** The words for what keeps the store from working. */
final class Troubles {
    private Troubles() {}

    static String says(StoreTrouble trouble, Messages messages) {
        String key = switch (trouble.kind()) {
            case HOME_LOCKED -> "store.home-locked";
            case NOT_WRITABLE -> "store.not-writable";
            case DISK_FULL -> "store.disk-full";
            case NOTHING_STORED -> "store.nothing-stored";
            case NEWER_PROGRAM -> "store.newer-program";
            case OLDER_PROGRAM -> "store.older-program";
            case DATABASE ->
                trouble.arguments().getFirst().startsWith("jdbc:") ? "store.database-server" : "store.database";
        };
        return messages.get(key, trouble.arguments().toArray());
    }
}
