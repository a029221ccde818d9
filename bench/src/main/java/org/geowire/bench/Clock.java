package org.geowire.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a piece of work took, on three clocks. */
final class Clock {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Clock() {}

  /**
   * Seconds.
   *
   * @param thread CPU of the calling thread; without its share of the garbage collector
   * @param process CPU of all threads, also the collector's and the compilers'
   * @param wall elapsed; means little on a machine with other work
   */
  record Time(double thread, double process, double wall) {}

  static Time time(Runnable work) {
    long wall = System.nanoTime();
    long process = PROCESS.getProcessCpuTime();
    long thread = THREADS.getCurrentThreadCpuTime();
    work.run();
    return new Time(
        (THREADS.getCurrentThreadCpuTime() - thread) / 1e9,
        (PROCESS.getProcessCpuTime() - process) / 1e9,
        (System.nanoTime() - wall) / 1e9);
  }

  static double median(List<Time> times, ToDoubleFunction<Time> clock) {
    double[] sorted = times.stream().mapToDouble(clock).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
  }
}
