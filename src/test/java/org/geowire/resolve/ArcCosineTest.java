package org.geowire.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The angle of a cosine has the bits of the Java library, whichever Java runs. */
final class ArcCosineTest {

  @Test
  void everyCosineHasTheAngleOfStrictMath() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 300_000; i++) {
      assertSame(random.nextDouble(-1, 1));
      // Most places that are compared are near each other.
      assertSame(1 - Math.pow(10, -16 * random.nextDouble()));
      assertSame(Math.pow(10, -20 * random.nextDouble()) - 1);
      assertSame(Math.scalb(random.nextDouble(-1, 1), -random.nextInt(70)));
    }
  }

  @Test
  void theEndsAndTheMiddleAreExact() {
    for (double cosine : new double[] {-1, -0.5, -0.0, 0, 0x1p-58, 0x1p-57, 0.5, 1}) {
      assertSame(cosine);
      assertSame(Math.nextUp(Math.min(cosine, 0.9)));
      assertSame(Math.nextDown(Math.max(cosine, -0.9)));
    }
  }

  private static void assertSame(double cosine) {
    if (ArcCosine.of(cosine) != StrictMath.acos(cosine)) {
      assertThat(ArcCosine.of(cosine)).as("acos " + cosine).isEqualTo(StrictMath.acos(cosine));
    }
  }
}
