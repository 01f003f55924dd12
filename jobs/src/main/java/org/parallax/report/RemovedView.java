package org.parallax.report;

/**
 * A row of {@code removed_blocks}: what was cut from the page as furniture.
 *
 * @param reason for example {@code related_links}
 * @param text the block as it stood
 */
public record RemovedView(String reason, String text) {}
