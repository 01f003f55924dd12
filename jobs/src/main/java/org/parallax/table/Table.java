package org.parallax.table;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A promised table: its name, what one row is, its key and its columns, declared once. The Spark
 * schema, the comments in the Parquet footer, the dictionary, the data package and the checks
 * before publication all come from this declaration, so they cannot drift apart.
 *
 * <pre>{@code
 * Table.named("stories", "A story: one news event that articles tell.")
 *     .oneRowPer("story")
 *     .key("story_id", StringType, "Story.")
 *     .column("article_count", LongType, "Articles in it.").unit("articles").atLeast(1)
 *     .build();
 * }</pre>
 */
public final class Table {
  private final String name;
  private final String meaning;
  private final String grain;
  private final List<Column> columns;

  private Table(Builder builder) {
    name = builder.name;
    meaning = builder.meaning;
    grain = builder.grain;
    columns = List.copyOf(builder.columns);
  }

  /** Starts a declaration. */
  public static Builder named(String name, String meaning) {
    return new Builder(name, meaning);
  }

  /** Name of the table and of its file. */
  public String name() {
    return name;
  }

  /** What the table is, in one sentence. */
  public String meaning() {
    return meaning;
  }

  /** What one row stands for, without "one row per". */
  public String grain() {
    return grain;
  }

  /** The columns in the order of the file. */
  public List<Column> columns() {
    return columns;
  }

  /** Names of the columns that identify a row. */
  public List<String> key() {
    return columns.stream().filter(Column::isKey).map(Column::name).toList();
  }

  /** The Spark schema; each field carries its description as comment. */
  public StructType schema() {
    StructType schema = new StructType();
    for (Column column : columns) {
      schema =
          schema.add(
              new StructField(
                      column.name(),
                      column.type(),
                      !column.isRequired(),
                      org.apache.spark.sql.types.Metadata.empty())
                  .withComment(column.description()));
    }
    return schema;
  }

  /**
   * The rows with exactly the promised columns, in order, with their comments. A missing, surplus
   * or wrongly typed column is a bug of the stage and throws.
   *
   * <p>Spark's own {@code Dataset.to(schema)} would fill a forgotten nullable column with nulls
   * without a word, and a projection after it loses the comments; hence the check of names first
   * and the metadata in the select.
   */
  public Dataset<Row> conform(Dataset<Row> rows) {
    StructType promised = schema();
    var expected = new TreeSet<>(Arrays.asList(promised.fieldNames()));
    var found = new TreeSet<>(Arrays.asList(rows.columns()));
    if (!expected.equals(found) || rows.columns().length != promised.length()) {
      var missing = new TreeSet<>(expected);
      missing.removeAll(found);
      var surplus = new TreeSet<>(found);
      surplus.removeAll(expected);
      throw new IllegalStateException(
          "Table " + name + ": columns missing " + missing + ", not promised " + surplus);
    }
    var selected = new ArrayList<org.apache.spark.sql.Column>();
    for (StructField field : promised.fields()) {
      StructField actual = rows.schema().apply(field.name());
      if (!actual.dataType().sameType(field.dataType())) {
        throw new IllegalStateException(
            "Table %s, column %s: promised %s, the stage gives %s"
                .formatted(
                    name,
                    field.name(),
                    field.dataType().simpleString(),
                    actual.dataType().simpleString()));
      }
      selected.add(col(field.name()).as(field.name(), field.metadata()));
    }
    return rows.select(selected.toArray(org.apache.spark.sql.Column[]::new));
  }

  @Override
  public String toString() {
    return name;
  }

  /** The declaration of a table; a modifier speaks of the column declared last. */
  public static final class Builder {
    private final String name;
    private final String meaning;
    private String grain = "";
    private final List<Column> columns = new ArrayList<>();

    private Builder(String name, String meaning) {
      this.name = name;
      this.meaning = meaning;
    }

    /** What one row stands for. */
    public Builder oneRowPer(String newGrain) {
      grain = newGrain;
      return this;
    }

    /** A column of the key. */
    public Builder key(String column, DataType type, String description) {
      columns.add(Column.of(column, type, description, true));
      return this;
    }

    /** A column that is not part of the key. */
    public Builder column(String column, DataType type, String description) {
      columns.add(Column.of(column, type, description, false));
      return this;
    }

    /** What one step of the value is. */
    public Builder unit(String unit) {
      return replaceLast(last().withUnit(unit));
    }

    /** The value may be null, and when. */
    public Builder missingWhen(String reason) {
      return replaceLast(last().withMissingWhen(reason));
    }

    /** Every value stands in that column of that table. */
    public Builder references(String tableAndColumn) {
      return replaceLast(last().withReferences(tableAndColumn));
    }

    /** The only values allowed. */
    public Builder oneOf(List<String> values) {
      return replaceLast(last().withValues(values));
    }

    /** Smallest value allowed. */
    public Builder atLeast(double low) {
      return replaceLast(last().withRange(low, last().atMost()));
    }

    /** Smallest and largest value allowed. */
    public Builder between(double low, double high) {
      return replaceLast(last().withRange(low, high));
    }

    private Column last() {
      return columns.get(columns.size() - 1);
    }

    private Builder replaceLast(Column column) {
      columns.set(columns.size() - 1, column);
      return this;
    }

    /** The finished declaration. */
    public Table build() {
      return new Table(this);
    }
  }
}
