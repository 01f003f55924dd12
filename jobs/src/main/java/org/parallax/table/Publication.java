package org.parallax.table;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.parallax.UserError;

/**
 * The output directory of a run. Everything is written aside, in {@code .parallax-staging}; {@link
 * #publish} verifies it and swaps it in, so that a reader never sees half a run and a run that
 * fails leaves the previous tables as they were.
 *
 * <p>The swap is one rename per published name ({@code tables}, {@code report}, {@code run.json}).
 * A marker file is written before the first and removed after the last: if the process dies between
 * them, the next run on this directory finishes the swap before it begins.
 *
 * <p>A table of at most {@value #PLAIN_FILE_BYTES} bytes becomes one plain file {@code
 * tables/<name>.parquet}, a larger one a folder of that name. Rows are sorted by key, which makes
 * files repeatable and lets readers skip row groups. Codec: zstd, which DuckDB, pandas, R and Spark
 * all read, at about two thirds of snappy's size on text.
 */
public final class Publication implements AutoCloseable {
  private static final long PLAIN_FILE_BYTES = 256L << 20;

  /**
   * Up to here all tables are checked in one task each: a shuffle would cost more than the rows.
   */
  private static final long TINY_BYTES = 8L << 20;

  private static final String STAGING = ".parallax-staging";
  private static final String PREVIOUS = ".parallax-previous";
  private static final String MARKER = "PUBLISHING";
  private static final List<String> PUBLISHED = List.of("tables", "report", "run.json");

  private final SparkSession spark;
  private final FileSystem files;
  private final Path directory;
  private final Path staging;
  private final boolean isSmall;
  private final OutputLock lock;
  private final Map<Table, Dataset<Row>> written = new LinkedHashMap<>();

  private Publication(
      SparkSession spark, FileSystem files, Path directory, boolean isSmall, OutputLock lock) {
    this.spark = spark;
    this.files = files;
    this.directory = directory;
    this.staging = new Path(directory, STAGING);
    this.isSmall = isSmall;
    this.lock = lock;
  }

  /**
   * Opens the directory for one run: takes its lock, finishes or clears what a dead run left.
   *
   * @param isSmall whether every table surely fits one file, so that no second pass is needed
   */
  public static Publication open(
      SparkSession spark, String output, String runId, Instant now, boolean isSmall) {
    Path directory = new Path(output);
    try {
      FileSystem files = fileSystem(spark, directory);
      directory = files.makeQualified(directory);
      if (files.exists(directory) && !files.getFileStatus(directory).isDirectory()) {
        throw new UserError(
            "The output %s is a file; give --output a directory.".formatted(output));
      }
      Path tables = new Path(directory, "tables");
      if (files.exists(tables)
          && !files.exists(new Path(directory, "run.json"))
          && !files.exists(new Path(directory, PREVIOUS))) {
        throw new UserError(
            "%s exists but was not written by Parallax (no run.json beside it); choose another --output, because a run replaces that folder."
                .formatted(tables));
      }
      OutputLock lock;
      try {
        files.mkdirs(directory);
        lock = OutputLock.acquire(files, directory, runId, now);
      } catch (IOException e) {
        throw new UserError(
            "The output directory %s cannot be written (%s); choose another --output or change its permissions."
                .formatted(output, e.getMessage()),
            e);
      }
      var publication = new Publication(spark, files, directory, isSmall, lock);
      publication.recover();
      return publication;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes of a published table; 0 where it is not there. */
  public static long publishedBytes(SparkSession spark, String output, Table table) {
    try {
      Path path = new Path(output, "tables/" + table.name() + ".parquet");
      FileSystem files = fileSystem(spark, path);
      return files.exists(path) ? files.getContentSummary(path).getLength() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A published table, for those who only read: takes no lock and writes nothing. */
  public static Dataset<Row> published(SparkSession spark, String output, Table table) {
    try {
      Path path = new Path(output, "tables/" + table.name() + ".parquet");
      FileSystem files = fileSystem(spark, path);
      if (!files.exists(path)) {
        throw missing(table, new Path(output));
      }
      return spark.read().schema(table.schema()).parquet(LiteralPath.of(files.makeQualified(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a published file, for those who only read. */
  public static String publishedText(SparkSession spark, String output, String relativePath) {
    try {
      Path path = new Path(output, relativePath);
      return text(fileSystem(spark, path), path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(FileSystem files, Path path) throws IOException {
    try (InputStream in = files.open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static UserError missing(Table table, Path directory) {
    return new UserError(
        "The table %s is not in %s; run the job that makes it first (read, annotate, group, contrast, report, in this order) or all of them with 'parallax run'."
            .formatted(table.name(), new Path(directory, "tables")));
  }

  private static FileSystem fileSystem(SparkSession spark, Path path) throws IOException {
    FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
    // The checksumming local file system would leave a .crc beside every published file.
    return files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
  }

  /** With the marker there, all that was made is complete and the swap only has to be finished. */
  private void recover() throws IOException {
    if (files.exists(new Path(staging, MARKER))) {
      swap();
    }
    files.delete(staging, true);
    files.delete(new Path(directory, PREVIOUS), true);
    files.mkdirs(new Path(staging, "tables"));
  }

  /** Writes a table aside and gives it back as read from its file. */
  public Dataset<Row> write(Table table, Dataset<Row> rows) {
    try {
      Path target = new Path(new Path(staging, "tables"), table.name() + ".parquet");
      Path parts = new Path(staging, "parts/" + table.name());
      Dataset<Row> conformed = table.conform(rows);
      org.apache.spark.sql.Column[] key = keyOf(table);
      Dataset<Row> sorted =
          isSmall ? conformed.coalesce(1).sortWithinPartitions(key) : conformed.sort(key);
      save(sorted, parts);
      List<Path> partFiles = dataFiles(parts);
      if (partFiles.size() > 1 && bytes(parts) <= PLAIN_FILE_BYTES) {
        Path one = new Path(staging, "parts/" + table.name() + "-one");
        save(readParquet(table, parts).coalesce(1).sortWithinPartitions(key), one);
        partFiles = dataFiles(one);
      }
      // A job that finishes a table of an earlier one has carried it here, and has read it by now.
      files.delete(target, true);
      if (partFiles.size() == 1) {
        rename(partFiles.get(0), target);
      } else {
        files.mkdirs(target);
        for (int i = 0; i < partFiles.size(); i++) {
          rename(partFiles.get(i), new Path(target, "part-%05d.parquet".formatted(i)));
        }
      }
      Dataset<Row> back = readParquet(table, target);
      written.put(table, back);
      return back;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static org.apache.spark.sql.Column[] keyOf(Table table) {
    return table.key().stream().map(name -> col(name)).toArray(org.apache.spark.sql.Column[]::new);
  }

  private static void save(Dataset<Row> rows, Path path) {
    rows.write().mode(SaveMode.Overwrite).option("compression", "zstd").parquet(path.toString());
  }

  private Dataset<Row> readParquet(Table table, Path path) {
    return spark.read().schema(table.schema()).parquet(LiteralPath.of(path));
  }

  private List<Path> dataFiles(Path folder) throws IOException {
    var found = new ArrayList<Path>();
    for (FileStatus status : files.listStatus(folder)) {
      if (status.getPath().getName().startsWith("part-")) {
        found.add(status.getPath());
      }
    }
    found.sort(Comparator.comparing(Path::getName));
    return found;
  }

  private long bytes(Path folder) throws IOException {
    return files.getContentSummary(folder).getLength();
  }

  /**
   * Writes rows that only this run needs and gives them back as read: a cut in the lineage, so that
   * the work before it is done once although several tables come out of it.
   */
  public Dataset<Row> aside(String name, Dataset<Row> rows) {
    Path path = new Path(staging, "aside/" + name);
    rows.write().mode(SaveMode.Overwrite).option("compression", "lz4_raw").parquet(path.toString());
    return spark.read().schema(rows.schema()).parquet(LiteralPath.of(path));
  }

  /** A table of this run, or of the run published here before. */
  public Dataset<Row> read(Table table) {
    Dataset<Row> here = written.get(table);
    if (here != null) {
      return here;
    }
    try {
      Path published = new Path(directory, "tables/" + table.name() + ".parquet");
      if (!files.exists(published)) {
        throw missing(table, directory);
      }
      return readParquet(table, published);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table as the run before has published it. */
  public Dataset<Row> earlier(Table table) {
    return published(spark, directory.toString(), table);
  }

  /** Whether the run before has published the table. */
  public boolean hadBefore(Table table) {
    return publishedBytes(spark, directory.toString(), table) > 0;
  }

  /** Whether the table is there, from this run or the one before. */
  public boolean has(Table table) {
    try {
      return written.containsKey(table)
          || files.exists(new Path(directory, "tables/" + table.name() + ".parquet"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a table that an earlier job published into this publication, unchanged. */
  public void carry(Table table) {
    try {
      Path from = new Path(directory, "tables/" + table.name() + ".parquet");
      Path to = new Path(staging, "tables/" + table.name() + ".parquet");
      FileUtil.copy(files, from, files, to, false, true, files.getConf());
      written.put(table, readParquet(table, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a small text file aside, for example {@code run.json}. */
  public void writeText(String relativePath, String text) {
    Path path = new Path(staging, relativePath);
    try (var out = files.create(path, true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a published file. */
  public String readText(String relativePath) {
    try {
      return text(files, new Path(directory, relativePath));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Holds all tables against their declarations and counts their rows as they stand in the files.
   * Counting the files, and not while writing them, is what makes the numbers survive a lost
   * executor: accumulators count a retried task twice.
   *
   * @throws IllegalStateException if a promise is broken; nothing is published then
   */
  public Map<String, Long> verify() {
    Verification.Finding finding = Verification.of(written, isSmall && stagedBytes() <= TINY_BYTES);
    if (!finding.violations().isEmpty()) {
      throw new IllegalStateException(
          "Tables break their promises, nothing was published: " + finding.violations());
    }
    return finding.rowCounts();
  }

  private long stagedBytes() {
    try {
      return bytes(new Path(staging, "tables"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tables of this run so far, in the order in which they were written. */
  public List<Table> tables() {
    return List.copyOf(written.keySet());
  }

  /** Swaps what was written aside into place. */
  public void publish() {
    try {
      files.delete(new Path(staging, "parts"), true);
      files.delete(new Path(staging, "aside"), true);
      var fresh = new ArrayList<String>();
      for (String name : PUBLISHED) {
        if (files.exists(new Path(staging, name))) {
          fresh.add(name);
        }
      }
      writeText(MARKER, String.join("\n", fresh));
      swap();
      files.delete(staging, true);
      files.delete(new Path(directory, PREVIOUS), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Can be cut at any point and begun again: what has been swapped is no longer in the staging
   * folder. A name that this run did not make (the report, after a new {@code read}) would speak of
   * other tables and goes.
   */
  private void swap() throws IOException {
    Path previous = new Path(directory, PREVIOUS);
    files.mkdirs(previous);
    List<String> made = List.of(text(files, new Path(staging, MARKER)).split("\n"));
    for (String name : PUBLISHED) {
      Path fresh = new Path(staging, name);
      Path current = new Path(directory, name);
      boolean isSwapped = made.contains(name) && !files.exists(fresh);
      if (!isSwapped && files.exists(current)) {
        rename(current, new Path(previous, name));
      }
      if (files.exists(fresh)) {
        rename(fresh, current);
      }
    }
    files.delete(new Path(staging, MARKER), false);
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("Cannot rename %s to %s".formatted(from, to));
    }
  }

  /** Where the published tables lie. */
  public Path directory() {
    return directory;
  }

  /** Ends the run on this directory; what was not published is thrown away. */
  @Override
  public void close() {
    try (lock) {
      files.delete(staging, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
