package org.parallax.article;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parallax.table.Table;

/**
 * Stage: readings in, one row per block that was cut from an accepted page out. Shuffles nothing.
 */
public final class RemovedBlocks {
  private RemovedBlocks() {}

  public static final Table TABLE =
      Table.named(
              "removed_blocks",
              "A block that was cut from a page as furniture; look here for what no other table"
                  + " holds.")
          .oneRowPer("block cut from a page")
          .key("article_id", StringType, "Article whose page it was cut from.")
          .references("articles.article_id")
          .key("block_index", IntegerType, "Position of the block in the page, from 0.")
          .atLeast(0)
          .column("reason", StringType, "Why it is no part of the article.")
          .oneOf(
              Arrays.stream(RemovedBlock.Reason.values()).map(RemovedBlock.Reason::label).toList())
          .column("text", StringType, "The block as it stood.")
          .build();

  /** The furniture of the accepted pages. */
  public static Dataset<Row> from(Dataset<Row> readings) {
    return readings
        .where(col("reason").isNull())
        .select(col("article_id"), explode(col("removed")).as("block"))
        .select(
            col("article_id"), col("block.block_index"), col("block.reason"), col("block.text"));
  }
}
