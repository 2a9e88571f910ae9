package vn.baocao.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Documents of 2007 and later that are encrypted; Office itself locks those that may only not be changed with a password that it tells. */
final class Locked {
    private Locked() {}

    static boolean isLocked(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException broken) {
            // what reads the file next says what is wrong with it
            return false;
        }
    }

    /** Writes the document without its lock; throws "encrypted" where a reader needs a password. */
    static void unlock(Path file, Path open) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            Decryptor decryptor = new EncryptionInfo(container).getDecryptor();
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD))
                throw new NotReadable("encrypted", "a password is needed");
            try (InputStream in = decryptor.getDataStream(container)) {
                Files.copy(in, open, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (GeneralSecurityException unknown) {
            throw new NotReadable("encrypted", String.valueOf(unknown.getMessage()));
        }
    }
}
