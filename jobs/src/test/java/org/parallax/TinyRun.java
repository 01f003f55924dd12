package org.parallax;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;

/** One run over {@link TinyCorpus}, made when the first test asks and held against other runs. */
final class TinyRun {
  private TinyRun() {}

  /** The file with the records. */
  static Path corpus() {
    return Holder.CORPUS;
  }

  /** The output directory. */
  static Path output() {
    return Holder.OUTPUT;
  }

  /** What the user saw. */
  static Call call() {
    return Holder.RUN.call();
  }

  /** How many Spark jobs the run took. */
  static int jobs() {
    return Holder.RUN.jobs();
  }

  private record Counted(Call call, int jobs) {}

  private static final class Holder {
    static final Path FOLDER = PassingFolder.named("parallax-tiny").path();
    static final Path CORPUS =
        TinyCorpus.write(FOLDER.resolve("in/articles.jsonl"), TinyCorpus.articles());
    static final Path OUTPUT = FOLDER.resolve("out");
    static final Counted RUN = run();

    private static Counted run() {
      // No static field: the listener's thread would wait for this class, and this class for it.
      var jobs = new AtomicInteger();
      var listener =
          new SparkListener() {
            @Override
            public void onJobStart(SparkListenerJobStart start) {
              jobs.incrementAndGet();
            }
          };
      var context = SparkTest.session().sparkContext();
      context.addSparkListener(listener);
      Call call = Call.parallax("run", CORPUS.getParent(), "--output", OUTPUT);
      try {
        // Its events come on another thread, a little later.
        context.listenerBus().waitUntilEmpty();
      } catch (TimeoutException e) {
        throw new IllegalStateException(e);
      }
      context.removeSparkListener(listener);
      return new Counted(call, jobs.get());
    }
  }
}
