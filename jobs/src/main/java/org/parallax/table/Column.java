package org.parallax.table;

import java.util.List;
import org.apache.spark.sql.types.DataType;

/**
 * A promised column.
 *
 * @param name snake_case, with the unit in the name where it has one
 * @param type Spark type; flat types only, so that every reader can load it
 * @param unit what one step of the value is, for example {@code words}; null where there is none
 * @param description one sentence
 * @param isKey whether it is part of the table's key (and so never null)
 * @param missingWhen when the value is null; null where it never is
 * @param references {@code table.column} that holds every value of this column; null where free
 * @param values the only values allowed; empty where free
 * @param atLeast smallest value allowed; null where free
 * @param atMost largest value allowed; null where free
 */
public record Column(
    String name,
    DataType type,
    String unit,
    String description,
    boolean isKey,
    String missingWhen,
    String references,
    List<String> values,
    Double atLeast,
    Double atMost) {

  public Column {
    values = List.copyOf(values);
  }

  static Column of(String name, DataType type, String description, boolean isKey) {
    return new Column(name, type, null, description, isKey, null, null, List.of(), null, null);
  }

  Column withUnit(String newUnit) {
    return new Column(
        name, type, newUnit, description, isKey, missingWhen, references, values, atLeast, atMost);
  }

  Column withMissingWhen(String reason) {
    return new Column(
        name, type, unit, description, isKey, reason, references, values, atLeast, atMost);
  }

  Column withReferences(String target) {
    return new Column(
        name, type, unit, description, isKey, missingWhen, target, values, atLeast, atMost);
  }

  Column withValues(List<String> allowed) {
    return new Column(
        name, type, unit, description, isKey, missingWhen, references, allowed, atLeast, atMost);
  }

  Column withRange(Double low, Double high) {
    return new Column(
        name, type, unit, description, isKey, missingWhen, references, values, low, high);
  }

  /** Whether a null breaks the promise. */
  public boolean isRequired() {
    return missingWhen == null;
  }
}
