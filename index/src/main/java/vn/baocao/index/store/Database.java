package vn.baocao.index.store;

import java.sql.Connection;
import java.sql.SQLException;

/** A database that the store works on: by its own pool, or as a reader beside or without a writer. */
sealed interface Database extends AutoCloseable permits PooledDatabase, ReadingDatabase {
    /** Something done on one connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Runs the work in one transaction: all of it is committed, or nothing. */
    <T> T write(Work<T> work);

    /** Runs work that only reads and has no other effect: it may run more than once. */
    <T> T read(Work<T> work);

    /** Returns when everything committed so far would outlive a power cut. */
    void sync();

    @Override
    void close();
}
