package org.parallax;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * The Spark session of a call. Settings that change what the tables hold are always ours; those
 * that speak of the machine (master, ports, partitions) are only set where the user or the cluster
 * has not.
 */
final class Session implements AutoCloseable {
  private final SparkSession spark;
  private final boolean isOurs;

  private Session(SparkSession spark, boolean isOurs) {
    this.spark = spark;
    this.isOurs = isOurs;
  }

  /** Uses the session that is there, for example a test's, or starts one. */
  static Session open() {
    boolean isOurs = SparkSession.getDefaultSession().isEmpty();
    SparkSession.Builder builder = SparkSession.builder();
    if (isOurs) {
      // Holds what spark-submit was told and every -Dspark.* of this JVM.
      var given = new SparkConf();
      String master = given.get("spark.master", "local[*]");
      setIfMissing(builder, given, "spark.master", master);
      setIfMissing(builder, given, "spark.app.name", "Parallax");
      if (master.startsWith("local")) {
        setIfMissing(builder, given, "spark.ui.enabled", "false");
        setIfMissing(builder, given, "spark.driver.host", "127.0.0.1");
        setIfMissing(builder, given, "spark.driver.bindAddress", "127.0.0.1");
        setIfMissing(builder, given, "spark.ui.showConsoleProgress", "false");
        setIfMissing(
            builder,
            given,
            "spark.sql.shuffle.partitions",
            Integer.toString(Math.max(2, Runtime.getRuntime().availableProcessors())));
      }
    }
    SparkSession spark = builder.getOrCreate();
    spark.conf().set("spark.sql.session.timeZone", "UTC");
    spark.conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    spark.conf().set("spark.sql.ansi.enabled", "true");
    return new Session(spark, isOurs);
  }

  private static void setIfMissing(
      SparkSession.Builder builder, SparkConf given, String key, String value) {
    if (!given.contains(key)) {
      builder.config(key, value);
    }
  }

  SparkSession spark() {
    return spark;
  }

  @Override
  public void close() {
    if (isOurs) {
      spark.stop();
    }
  }
}
