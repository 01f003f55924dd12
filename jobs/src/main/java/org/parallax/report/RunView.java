package org.parallax.report;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The run that wrote the tables.
 *
 * @param version of Parallax
 * @param startedAt as in {@code run.json}
 * @param read input records
 * @param accepted records that became articles
 * @param rejected records that did not; read = accepted + rejected
 * @param rejectedByReason how many for each reason
 * @param outlets outlets in the tables
 * @param stories stories in the tables
 */
public record RunView(
    String version,
    String startedAt,
    long read,
    long accepted,
    long rejected,
    Map<String, Long> rejectedByReason,
    int outlets,
    int stories) {

  public RunView {
    rejectedByReason = Collections.unmodifiableMap(new TreeMap<>(rejectedByReason));
  }
}
