package org.parallax.statement;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was found last, up to a number of entries: the one that was not asked for the longest time
 * goes first. It saves work and changes no result, because the values follow from the keys alone.
 *
 * @param <V> what is kept for a text
 */
final class Recent<V> extends LinkedHashMap<String, V> {
  private static final long serialVersionUID = 1L;
  private static final float LOAD = 0.75f;

  private final int most;

  Recent(int most) {
    super(16, LOAD, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
    return size() > most;
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
