package vn.baocao.pipeline.read;

import java.nio.file.Path;

/** A program that reads one file in a pool, says its child's process id, and then waits to be killed. */
final class PoolHolder {
    private PoolHolder() {}

    public static void main(String[] args) throws Exception {
        ReaderPool pool = new ReaderPool(ReadLimits.usual(), 1);
        pool.read(Path.of(args[0]), "a.txt", Path.of(args[0] + "-unpacked"));
        System.out.println(pool.pids()[0]);
        System.out.flush();
        Thread.currentThread().join();
    }
}
