package org.parallax.history;

import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parallax.table.Table;

/**
 * What still holds of an earlier run: the rows of certain articles, or of certain stories. Stages
 * make what is not kept; {@link #with} puts the two together.
 *
 * <p>Shuffles a table by its article or story where the ids are too many to be sent to every task.
 */
public final class Kept {
  private static final Kept NOTHING = new Kept("", Optional.empty(), table -> null);

  private final String column;
  private final Optional<Dataset<Row>> ids;
  private final Function<Table, Dataset<Row>> earlier;

  private Kept(String column, Optional<Dataset<Row>> ids, Function<Table, Dataset<Row>> earlier) {
    this.column = column;
    this.ids = ids;
    this.earlier = earlier;
  }

  /** In a run that begins anew. */
  public static Kept nothing() {
    return NOTHING;
  }

  /**
   * The rows whose id is among those given.
   *
   * @param column name of the id in all tables concerned
   * @param ids rows that have this column
   * @param earlier reads a table of the earlier run
   */
  public static Kept of(String column, Dataset<Row> ids, Function<Table, Dataset<Row>> earlier) {
    return new Kept(column, Optional.of(ids.select(column).distinct()), earlier);
  }

  /** New rows of a table and those that are kept of it. */
  public Dataset<Row> with(Table table, Dataset<Row> made) {
    return ids.map(
            kept ->
                table
                    .conform(made)
                    .unionByName(
                        earlier.apply(table).join(kept, new String[] {column}, "left_semi")))
        .orElse(made);
  }

  /** The rows that have to be made. */
  public Dataset<Row> without(Dataset<Row> rows) {
    return ids.map(kept -> rows.join(kept, new String[] {column}, "left_anti")).orElse(rows);
  }

  /** What is kept, one row for each id; empty in a run that begins anew. */
  public Optional<Dataset<Row>> ids() {
    return ids;
  }
}
