package vn.baocao.index.store;

import org.jspecify.annotations.Nullable;

/** The store on the H2 of its home. */
final class H2StoreTest extends StoreContract {
    @Override
    @Nullable
    String url() {
        return null;
    }
}
