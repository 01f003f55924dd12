package org.parallax.story;

import java.util.Iterator;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** Maps the rows of a task one by one, with what the task has set up once. */
record RowIterator(Iterator<Row> rows, Function<Row, Row> change) implements Iterator<Row> {
  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Row next() {
    return change.apply(rows.next());
  }
}
