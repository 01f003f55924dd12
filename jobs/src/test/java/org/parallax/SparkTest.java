package org.parallax;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One Spark session for all tests of the JVM, begun by the first class that asks for it with
 * {@code @ExtendWith(SparkTest.class)} and never stopped: a session costs as much as ten small
 * tests. The program under test finds it and uses it.
 *
 * <p>Generated code is off, for compiling it costs more than tiny data repay; the acceptance runs
 * on a real cluster have it on.
 */
public final class SparkTest implements BeforeAllCallback {

  /** Shuffle partitions of every test that does not set its own. */
  static final String SHUFFLE_PARTITIONS = "2";

  @Override
  public void beforeAll(ExtensionContext context) {
    session();
  }

  /** The session of all tests. */
  public static SparkSession session() {
    return Holder.SESSION;
  }

  /** Runs something under other settings of the session and puts the old ones back. */
  static void with(String key, String value, Runnable work) {
    String before = session().conf().get(key);
    session().conf().set(key, value);
    try {
      work.run();
    } finally {
      session().conf().set(key, before);
    }
  }

  private static final class Holder {
    static final SparkSession SESSION =
        SparkSession.builder()
            .master("local[2]")
            .appName("Parallax tests")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.sql.shuffle.partitions", SHUFFLE_PARTITIONS)
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .config("spark.sql.adaptive.enabled", "false")
            .config("spark.shuffle.compress", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config(
                "spark.sql.warehouse.dir",
                Path.of("target", "test-warehouse").toAbsolutePath().toString())
            .getOrCreate();
  }
}
