package org.parallax.page;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampType;
import org.apache.spark.util.SerializableConfiguration;
import org.parallax.table.LiteralPath;

/**
 * Stage: files in, one row per input record out, read or not. Nothing is lost here: a line that is
 * no JSON and a file that is no UTF-8 become rows with a problem.
 *
 * <p>JSON lines are split by Spark (a block of {@code spark.sql.files.maxPartitionBytes} a task).
 * The other formats are read as whole files, many files a task, streamed through Hadoop's file
 * system. Nothing is shuffled. Only where a JSON-lines file is longer than one block, a first pass
 * counts the lines of each block, so that a record's position does not depend on the blocks.
 */
public final class Pages {
  private Pages() {}

  private static final StructType SCHEMA =
      new StructType()
          .add("source_file", StringType, false)
          .add("position", LongType, false)
          .add("source_record", StringType, false)
          .add("url", StringType)
          .add("outlet", StringType)
          .add("title", StringType)
          .add("text", StringType)
          .add("html", StringType)
          .add("published_at", StringType)
          .add("date_origin", StringType)
          .add("language", StringType)
          .add("byline", StringType)
          .add("section", StringType)
          .add("unknown_field_count", IntegerType, false)
          .add("reason", StringType)
          .add("detail", StringType)
          .add("excerpt", StringType);

  /** Spark's cost of opening a file: blocks are not smaller unless the user asks for it. */
  private static final long OPEN_COST = 4L << 20;

  /** All records of the inputs. */
  public static Dataset<Row> read(SparkSession spark, InputFiles inputs) {
    Dataset<Row> pages =
        spark.createDataset(
            inputs.missing().stream().map(Pages::row).toList(), Encoders.row(SCHEMA));
    List<InputFile> lines = ofFormat(inputs, InputFile.Format.JSON_LINES);
    if (!lines.isEmpty()) {
      pages = pages.unionAll(jsonLines(spark, lines));
    }
    List<InputFile> parquet = ofFormat(inputs, InputFile.Format.PARQUET);
    if (!parquet.isEmpty()) {
      pages = pages.unionAll(parquet(spark, parquet));
    }
    List<InputFile> whole =
        inputs.files().stream()
            .filter(
                file ->
                    file.format() != InputFile.Format.JSON_LINES
                        && file.format() != InputFile.Format.PARQUET)
            .toList();
    if (!whole.isEmpty()) {
      pages = pages.unionAll(wholeFiles(spark, whole));
    }
    return pages;
  }

  /**
   * Turns a row of this stage back into the record. By position: where one typed stage follows
   * another, Spark hands the rows over as they were made, without the names of their columns.
   */
  public static Page page(Row row) {
    String reason = row.getString(14);
    return new Page(
        row.getString(0),
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getInt(13),
        reason == null
            ? null
            : new Rejection(
                Rejection.Reason.valueOf(reason), row.getString(15), row.getString(16)));
  }

  private static Row row(Page page) {
    Rejection problem = page.problem();
    return RowFactory.create(
        page.sourceFile(),
        page.position(),
        page.sourceRecord(),
        page.url(),
        page.outlet(),
        page.title(),
        page.text(),
        page.html(),
        page.publishedAt(),
        page.dateOrigin(),
        page.language(),
        page.byline(),
        page.section(),
        page.unknownFieldCount(),
        problem == null ? null : problem.reason().name(),
        problem == null ? null : problem.detail(),
        problem == null ? null : problem.excerpt());
  }

  private static List<InputFile> ofFormat(InputFiles inputs, InputFile.Format format) {
    return inputs.files().stream().filter(file -> file.format() == format).toList();
  }

  /** A path as it stands in {@code _metadata.file_path}, without scheme and escapes. */
  private static String plainPath(String filePath) {
    return new Path(URI.create(filePath)).toUri().getPath();
  }

  private static Map<String, String> sourceFiles(List<InputFile> files) {
    var names = new HashMap<String, String>();
    files.forEach(file -> names.put(new Path(file.path()).toUri().getPath(), file.sourceFile()));
    return names;
  }

  private static String[] literalPaths(List<InputFile> files) {
    return files.stream().map(file -> LiteralPath.of(new Path(file.path()))).toArray(String[]::new);
  }

  private static Dataset<Row> jsonLines(SparkSession spark, List<InputFile> files) {
    Dataset<Row> lines =
        spark
            .read()
            .text(literalPaths(files))
            .select(
                col("value").cast("binary").as("line"),
                col("_metadata.file_path").as("file"),
                col("_metadata.file_block_start").as("block"));
    Map<String, Map<Long, Long>> firstLine = firstLineOfBlocks(spark, files, lines);
    Map<String, String> names = sourceFiles(files);
    return lines.mapPartitions(
        (MapPartitionsFunction<Row, Row>) rows -> new LineReader(rows, names, firstLine),
        Encoders.row(SCHEMA));
  }

  /** How many lines stand before each block; empty where every file is one block. */
  private static Map<String, Map<Long, Long>> firstLineOfBlocks(
      SparkSession spark, List<InputFile> files, Dataset<Row> lines) {
    var before = new HashMap<String, Map<Long, Long>>();
    long smallestBlock =
        Math.min(
            OPEN_COST,
            JavaUtils.byteStringAsBytes(spark.conf().get("spark.sql.files.maxPartitionBytes")));
    boolean isSplit = files.stream().anyMatch(file -> size(spark, file) > smallestBlock);
    if (isSplit && lines.rdd().getNumPartitions() > 1) {
      // One row per block of 128 MB, not per record.
      for (Row row : lines.groupBy("file", "block").agg(count(lit(1))).collectAsList()) {
        before
            .computeIfAbsent(row.getString(0), file -> new TreeMap<>())
            .put(row.getLong(1), row.getLong(2));
      }
      for (Map<Long, Long> blocks : before.values()) {
        long sum = 0;
        for (var block : blocks.entrySet()) {
          long count = block.getValue();
          block.setValue(sum);
          sum += count;
        }
      }
    }
    return before;
  }

  private static long size(SparkSession spark, InputFile file) {
    try {
      Path path = new Path(file.path());
      return path.getFileSystem(spark.sparkContext().hadoopConfiguration())
          .getFileStatus(path)
          .getLen();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines of one task, each with its number in the file; blank lines count and are no records. */
  private static final class LineReader implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final Map<String, String> names;
    private final Map<String, Map<Long, Long>> firstLine;
    private String file = "";
    private long block = -1;
    private long position;
    private Row next;

    LineReader(
        Iterator<Row> rows, Map<String, String> names, Map<String, Map<Long, Long>> firstLine) {
      this.rows = rows;
      this.names = names;
      this.firstLine = firstLine;
    }

    @Override
    public boolean hasNext() {
      while (next == null && rows.hasNext()) {
        Row row = rows.next();
        if (!row.getString(1).equals(file) || row.getLong(2) != block) {
          file = row.getString(1);
          block = row.getLong(2);
          position = firstLine.getOrDefault(file, Map.of()).getOrDefault(block, 0L);
        }
        position++;
        byte[] line = row.getAs(0);
        if (!isBlank(line)) {
          next = row(JsonRecords.ofLine(names.get(plainPath(file)), position, line));
        }
      }
      return next != null;
    }

    private static boolean isBlank(byte[] line) {
      for (byte character : line) {
        if (character > ' ' || character < 0) {
          return false;
        }
      }
      return true;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new java.util.NoSuchElementException();
      }
      Row row = next;
      next = null;
      return row;
    }
  }

  private static Dataset<Row> parquet(SparkSession spark, List<InputFile> files) {
    Dataset<Row> rows = spark.read().option("mergeSchema", "true").parquet(literalPaths(files));
    var columns = new ArrayList<Column>();
    columns.add(col("_metadata.file_path").as("file"));
    columns.add(col("_metadata.row_index").as("row_index"));
    var fields = new ArrayList<String>();
    for (StructField field : rows.schema().fields()) {
      fields.add(field.name());
      Column value = col("`" + field.name().replace("`", "``") + "`");
      if (!RecordFields.isKnown(field.name())) {
        columns.add(lit(null).cast("string"));
      } else if (field.dataType() instanceof ArrayType) {
        columns.add(concat_ws("\n", value.cast("array<string>")));
      } else if (field.dataType() instanceof TimestampType) {
        columns.add(date_format(value, "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'"));
      } else {
        columns.add(value.cast("string"));
      }
    }
    Map<String, String> names = sourceFiles(files);
    return rows.select(columns.toArray(Column[]::new))
        .map(
            (org.apache.spark.api.java.function.MapFunction<Row, Row>)
                row -> {
                  var record = new TreeMap<String, String>();
                  for (int i = 0; i < fields.size(); i++) {
                    record.put(fields.get(i), row.getString(i + 2));
                  }
                  return row(
                      RecordFields.page(
                          names.get(plainPath(row.getString(0))), row.getLong(1) + 1, record));
                },
            Encoders.row(SCHEMA));
  }

  private static Dataset<Row> wholeFiles(SparkSession spark, List<InputFile> files) {
    // Enough tasks that a slow file does not hold the others up, few enough for a small input.
    int tasks =
        Math.max(1, Math.min(files.size() / 16 + 1, 4 * spark.sparkContext().defaultParallelism()));
    var hadoop = new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    var reader = new WholeFileReader(hadoop);
    return spark
        .createDataset(
            org.apache.spark.api.java.JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(files, tasks)
                .map(WholeFileReader::encode)
                .rdd(),
            Encoders.row(WholeFileReader.FILE))
        .flatMap((FlatMapFunction<Row, Row>) reader::read, Encoders.row(SCHEMA));
  }

  /** Reads a file that is not split. */
  private static final class WholeFileReader implements Serializable {
    private static final long serialVersionUID = 1L;

    static final StructType FILE =
        new StructType()
            .add("path", StringType, false)
            .add("source_file", StringType, false)
            .add("format", StringType, false)
            .add(
                "sidecar",
                org.apache.spark.sql.types.DataTypes.createMapType(StringType, StringType),
                false);

    private final SerializableConfiguration hadoop;

    WholeFileReader(SerializableConfiguration hadoop) {
      this.hadoop = hadoop;
    }

    static Row encode(InputFile file) {
      return RowFactory.create(
          file.path(),
          file.sourceFile(),
          file.format().name(),
          scala.jdk.javaapi.CollectionConverters.asScala(file.sidecar()));
    }

    Iterator<Row> read(Row file) throws IOException {
      Path path = new Path(file.getString(0));
      String sourceFile = file.getString(1);
      FileSystem fileSystem = path.getFileSystem(hadoop.value());
      InputStream raw = fileSystem.open(path);
      InputStream in = path.getName().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
      return switch (InputFile.Format.valueOf(file.getString(2))) {
        case CSV -> csv(sourceFile, in);
        case JSON -> {
          try (in) {
            yield JsonRecords.ofFile(sourceFile, in.readAllBytes()).stream()
                .map(Pages::row)
                .iterator();
          }
        }
        case TEXT, HTML -> {
          try (in) {
            yield List.of(row(PageFile.page(sourceFile, in.readAllBytes(), file.getJavaMap(3))))
                .iterator();
          }
        }
        case JSON_LINES, PARQUET ->
            throw new IllegalStateException("split by Spark: " + sourceFile);
      };
    }

    private static Iterator<Row> csv(String sourceFile, InputStream in) {
      CsvRecords records = CsvRecords.open(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Iterator<>() {
        private CsvRecords.CsvRow row = records.next();
        private long position;

        @Override
        public boolean hasNext() {
          return row != null;
        }

        @Override
        public Row next() {
          if (row == null) {
            throw new java.util.NoSuchElementException();
          }
          position++;
          Page page = CsvRecords.page(sourceFile, position, row);
          row = records.next();
          return Pages.row(page);
        }
      };
    }
  }
}
