package org.geowire.resolve;

/**
 * The arc cosine, to the bit that of {@link StrictMath#acos}.
 *
 * <p>Up to Java 20 that is native code which draws roots bit by bit: a twelfth of the time of a
 * batch went there. This is the same method, e_acos.c of FDLIBM 5.3 (Copyright 1993 Sun
 * Microsystems; see NOTICE), with the root of the processor, which is as exact.
 */
final class ArcCosine {

  private static final double HALF_PI = 1.5707963267948966;

  /** What half of pi has beyond the digits of a double. */
  private static final double HALF_PI_REST = 6.123233995736766e-17;

  /** Cosines up to this are as good as 0. */
  private static final double LEAST = 0x1p-57;

  /** Of the rational function that is near (asin(x) - x) / x^3, by powers of x^2. */
  private static final double P0 = 0.16666666666666666;

  private static final double P1 = -0.3255658186224009;
  private static final double P2 = 0.20121253213486293;
  private static final double P3 = -0.04005553450067941;
  private static final double P4 = 0.0007915349942898145;
  private static final double P5 = 3.479331075960212e-5;
  private static final double Q1 = -2.403394911734414;
  private static final double Q2 = 2.0209457602335057;
  private static final double Q3 = -0.6882839716054533;
  private static final double Q4 = 0.07703815055590194;

  private ArcCosine() {}

  /**
   * The angle of a cosine.
   *
   * @param cosine -1 to 1
   */
  static double of(double cosine) {
    if (cosine >= 1) {
      return 0;
    }
    if (cosine <= -1) {
      return 2 * HALF_PI + 2 * HALF_PI_REST;
    }
    if (Math.abs(cosine) < 0.5) {
      return aroundHalfPi(cosine);
    }
    return cosine < 0 ? nearPi((1 + cosine) * 0.5) : nearZero((1 - cosine) * 0.5);
  }

  private static double aroundHalfPi(double cosine) {
    if (Math.abs(cosine) < LEAST) {
      return HALF_PI + HALF_PI_REST;
    }
    double rest = rest(cosine * cosine);
    return HALF_PI - (cosine - (HALF_PI_REST - cosine * rest));
  }

  private static double nearPi(double square) {
    double sine = Math.sqrt(square);
    double correction = rest(square) * sine - HALF_PI_REST;
    return 2 * HALF_PI - 2 * (sine + correction);
  }

  /** The root in two parts, of which the first has half the digits, so that its square is exact. */
  private static double nearZero(double square) {
    double sine = Math.sqrt(square);
    double high = Double.longBitsToDouble(Double.doubleToRawLongBits(sine) & 0xffffffff00000000L);
    double low = (square - high * high) / (sine + high);
    double correction = rest(square) * sine + low;
    return 2 * (high + correction);
  }

  private static double rest(double z) {
    double p = z * (P0 + z * (P1 + z * (P2 + z * (P3 + z * (P4 + z * P5)))));
    double q = 1 + z * (Q1 + z * (Q2 + z * (Q3 + z * Q4)));
    return p / q;
  }
}
