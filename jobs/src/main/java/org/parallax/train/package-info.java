/**
 * Trainers: what {@code parallax train} runs. A trainer reads a user's labels and makes a model
 * that another room applies without Spark.
 */
package org.parallax.train;
