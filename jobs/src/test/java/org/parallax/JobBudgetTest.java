package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A Spark job costs its planning and its tasks whatever the size of the data, so that a small
 * corpus waits for jobs and not for work. Whoever adds a count here and a collect there learns it
 * from this test.
 */
@ExtendWith(SparkTest.class)
class JobBudgetTest {
  /** Jobs of a run over one small file as measured on 22 November 2026, and a tenth of it. */
  private static final int MEASURED = 120;

  private static final int BUDGET = MEASURED * 11 / 10;

  @Test
  void aSmallRunKeepsToItsBudgetOfJobs() {
    assertThat(TinyRun.call().exitCode()).isZero();
    assertThat(TinyRun.jobs()).isPositive().isLessThanOrEqualTo(BUDGET);
  }
}
