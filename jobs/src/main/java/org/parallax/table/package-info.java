/**
 * What a table promises, and how promises reach the disk.
 *
 * <p>A {@link org.parallax.table.Table} is declared once, in the class of its stage. From the
 * declaration come the Spark schema, the comments in the Parquet footer, the checks before
 * publication, {@code data_dictionary}, {@code data/DICTIONARY.md} and {@code datapackage.json}:
 * they cannot drift apart because there is nothing to drift from.
 *
 * <p>{@link org.parallax.table.Publication} owns the output directory: its lock, the staging
 * folder, the verification and the swap. Nothing else writes there. Paths go through Hadoop's file
 * systems.
 *
 * <p>Traps: {@code Dataset.to(schema)} fills a forgotten nullable column with nulls; Spark's
 * default timestamp in Parquet is INT96; counters that are kept while writing count a retried task
 * twice, so rows are counted from the files.
 */
package org.parallax.table;
