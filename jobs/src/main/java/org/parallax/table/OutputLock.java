package org.parallax.table;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.parallax.UserError;

/**
 * Keeps two runs out of one output directory. A file that names the host and process that writes;
 * the second run stops with a sentence. A lock whose process is gone from this host is taken over;
 * one from another host has to be removed by hand, because nobody here can tell whether it lives.
 *
 * <p>Caveat: not every file system creates a file exclusively (the local one checks and then
 * creates), so the owner reads its own words back before it believes that the lock is its own.
 */
final class OutputLock implements AutoCloseable {
  private static final String NAME = ".parallax-lock";
  private final FileSystem files;
  private final Path path;

  private OutputLock(FileSystem files, Path path) {
    this.files = files;
    this.path = path;
  }

  static OutputLock acquire(FileSystem files, Path directory, String runId, Instant now)
      throws IOException {
    Path path = new Path(directory, NAME);
    String host = InetAddress.getLocalHost().getHostName();
    String mine =
        String.join(
            "\n", host, Long.toString(ProcessHandle.current().pid()), runId, now.toString());
    if (files.exists(path)) {
      String[] owner = read(files, path).split("\n");
      boolean isDead =
          owner.length >= 2
              && owner[0].equals(host)
              && owner[1].matches("\\d{1,18}")
              && ProcessHandle.of(Long.parseLong(owner[1])).isEmpty();
      if (!isDead) {
        throw taken(directory, path, owner);
      }
      files.delete(path, false);
    }
    try (var out = files.create(path, false)) {
      out.write(mine.getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException e) {
      throw taken(directory, path, read(files, path).split("\n"));
    }
    String found = read(files, path);
    if (!found.equals(mine)) {
      throw taken(directory, path, found.split("\n"));
    }
    return new OutputLock(files, path);
  }

  private static UserError taken(Path directory, Path lock, String[] owner) {
    String who =
        owner.length >= 4
            ? "process %s on %s since %s".formatted(owner[1], owner[0], owner[3])
            : "another process";
    return new UserError(
        "The output directory %s is being written by %s; wait for it, choose another --output, or delete %s if that run is dead."
            .formatted(directory, who, lock));
  }

  private static String read(FileSystem files, Path path) throws IOException {
    try (InputStream in = files.open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    files.delete(path, false);
  }
}
