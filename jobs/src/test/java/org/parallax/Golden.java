package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Expected texts that are kept as files. A change that moves a number shows as a difference that a
 * person can read; {@code -Dparallax.golden.rewrite=true} accepts it.
 */
final class Golden {
  private static final Path FOLDER = Path.of("jobs", "src", "test", "resources", "golden");

  private Golden() {}

  /** Holds a table, header first, against {@code golden/<name>.tsv}. */
  static void assertTable(String name, List<String> header, List<String> lines) {
    assertText(
        FOLDER.resolve(name + ".tsv"),
        String.join("\t", header) + "\n" + String.join("\n", lines) + "\n");
  }

  /** Holds a text against a file of the repository. */
  static void assertText(Path file, String text) {
    try {
      // Surefire passes the name of the property where nobody gave it a value.
      if ("true".equals(System.getProperty("parallax.golden.rewrite"))) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
      }
      assertThat(file)
          .as("an expected text; write it with -Dparallax.golden.rewrite=true")
          .isRegularFile();
      assertThat(text.lines().toList())
          .as("%s; accept the difference with -Dparallax.golden.rewrite=true", file)
          .isEqualTo(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
