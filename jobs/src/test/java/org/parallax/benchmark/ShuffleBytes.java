package org.parallax.benchmark;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** What every shuffle of a session has written, in bytes. */
final class ShuffleBytes {
  private final SparkContext context;

  /** By the number of Spark's stage, which rises. */
  private final TreeMap<Integer, Long> bytes = new TreeMap<>();

  ShuffleBytes(SparkContext context) {
    this.context = context;
    context.addSparkListener(
        new SparkListener() {
          @Override
          public void onTaskEnd(SparkListenerTaskEnd end) {
            if (end.taskMetrics() != null) {
              add(end.stageId(), end.taskMetrics().shuffleWriteMetrics().bytesWritten());
            }
          }
        });
  }

  private synchronized void add(int stage, long written) {
    if (written > 0) {
      bytes.merge(stage, written, Long::sum);
    }
  }

  /** Gives what was written since the last call, shuffle by shuffle, and forgets it. */
  List<Long> taken() {
    // Tasks are told of on a thread of its own.
    try {
      context.listenerBus().waitUntilEmpty();
    } catch (TimeoutException e) {
      throw new IllegalStateException("Spark does not tell of its tasks", e);
    }
    synchronized (this) {
      List<Long> all = List.copyOf(bytes.values());
      bytes.clear();
      return all;
    }
  }
}
