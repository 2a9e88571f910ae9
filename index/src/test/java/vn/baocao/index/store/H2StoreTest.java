package vn.baocao.index.store;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;

/** The store on the H2 of its home. */
final class H2StoreTest {
    @Nested
    final class KeepsReports extends StoreContract {
        @Override
        @Nullable
        String url() {
            return null;
        }
    }

    @Nested
    final class KeepsCorrections extends CorrectionsContract {
        @Override
        @Nullable
        String url() {
            return null;
        }
    }
}
