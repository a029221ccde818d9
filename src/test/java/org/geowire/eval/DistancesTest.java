package org.geowire.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DistancesTest {

  private static final double LOG = Math.log(20_039);

  @Test
  void theAreaIsThatOfTrapezoidsUnderTheSortedLogarithms() {
    double[] km = {99, 0, 9};
    double expected = ((0 + Math.log(10)) / 2 + (Math.log(10) + Math.log(100)) / 2) / LOG / 2;
    assertThat(Distances.of(km).auc()).isCloseTo(expected, within(1e-12));
  }

  @Test
  void oneDistanceIsItsOwnArea() {
    assertThat(Distances.of(new double[] {99}).auc()).isCloseTo(Math.log(100) / LOG, within(1e-12));
  }

  @Test
  void exactly161KilometresAreNotNear() {
    Distances distances = Distances.of(new double[] {160.999, 161, 161.001, 0});
    assertThat(distances.acc161()).isEqualTo(0.5);
    assertThat(distances.n()).isEqualTo(4);
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
    assertThat(Distances.of(new double[] {40, 1, 10, 20}).medianKm()).isEqualTo(15);
    assertThat(Distances.of(new double[] {40, 1, 10}).medianKm()).isEqualTo(10);
  }

  @Test
  void ofNothingNothingIsMeasured() {
    Distances distances = Distances.of(new double[0]);
    assertThat(distances.n()).isZero();
    assertThat(distances.acc161()).isNaN();
    assertThat(distances.auc()).isNaN();
  }

  @Property
  void theAreaLiesBetweenNothingAndOne(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(max = 20_038) Double> km) {
    assertThat(Distances.of(array(km)).auc()).isBetween(-1e-12, 1.0);
  }

  @Property
  void theOrderOfTheInputChangesNothing(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(max = 20_038) Double> km) {
    List<Double> turned = new ArrayList<>(km);
    Collections.reverse(turned);
    assertThat(Distances.of(array(turned))).isEqualTo(Distances.of(array(km)));
  }

  private static double[] array(List<Double> km) {
    return km.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
