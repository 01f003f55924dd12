package org.parallax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that lives as long as the JVM, for a run that several test classes share.
 *
 * @param path where it is
 */
record PassingFolder(Path path) {

  static PassingFolder named(String name) {
    try {
      Path path = Files.createTempDirectory(name);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(path)));
      return new PassingFolder(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
