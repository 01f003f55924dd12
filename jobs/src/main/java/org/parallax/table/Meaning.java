package org.parallax.table;

/**
 * An entry of the dictionary that is no column: a feature, or a value that a column can have.
 *
 * @param group where it belongs, for example {@code feature} or {@code cues.family}
 * @param name the feature or value
 * @param unit what one step is; null where there is none
 * @param description one or two sentences
 */
public record Meaning(String group, String name, String unit, String description) {}
