package vn.baocao.index.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.tools.RunScript;
import org.h2.tools.Script;

/**
 * H2 that was killed at a bad moment can keep the row locks of a transaction that is no more: whoever then changes such a row waits
 * without end. They are found by asking for every row of the work queue without waiting, and lost by writing the database anew from
 * what was committed; the old file is kept beside it.
 */
final class LostLocks {
    private LostLocks() {}

    /** Whether rows of the work queue are locked although the caller is the only one who has the database open. */
    static boolean any(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long rows = 0;
            try (ResultSet all = statement.executeQuery("select count(*) from work")) {
                if (all.next()) rows = all.getLong(1);
            }
            try (ResultSet free = statement.executeQuery("select sha256 from work for update skip locked")) {
                while (free.next()) rows--;
            }
            return rows > 0;
        } finally {
            connection.rollback();
        }
    }

    /** Writes the closed database of that path (without its ending) anew. */
    static void rebuild(Path database, String options) throws SQLException {
        Path script = sibling(database, "-rebuild.sql");
        Path fresh = sibling(database, "-rebuild");
        try {
            Files.deleteIfExists(sibling(fresh, ".mv.db"));
            Script.process("jdbc:h2:file:" + database + options, "sa", "", script.toString(), "", "");
            RunScript.execute("jdbc:h2:file:" + fresh + options, "sa", "", script.toString(), null, false);
            Files.move(
                    sibling(database, ".mv.db"),
                    sibling(database, "-before-rebuild.mv.db"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.move(sibling(fresh, ".mv.db"), sibling(database, ".mv.db"));
            Files.delete(script);
        } catch (IOException problem) {
            throw PooledDatabase.trouble(database.toString(), problem);
        }
    }

    private static Path sibling(Path database, String ending) {
        return database.resolveSibling(database.getFileName() + ending);
    }
}
