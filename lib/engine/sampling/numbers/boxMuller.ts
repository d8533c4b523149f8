import { logSingle } from "./logSingle.ts";
import { horner, singles } from "./singles.ts";

const round = Math.fround;
const halfPi = round(Math.PI / 2 / 2 ** 30);

/** Highest power first; from Cephes `sinf.c` (S. L. Moshier, 1992). */
const sinCoefficients = singles([-1.9515295891e-4, 8.3321608736e-3, -1.6666654611e-1]);
const cosCoefficients = singles([
  2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2,
]);

/**
 * Two independent standard normal numbers from two words, by Box and Muller (1958), in single precision:
 * √(−2 ln u) · cos and sin of an angle. The largest is 6.7; the grain is about 1e-7 of the value.
 */
export function boxMuller(forRadius: number, forAngle: number): readonly [number, number] {
  const u = round(round(round(forRadius >>> 1) + 0.5) * 2 ** -31);
  const radius = round(Math.sqrt(round(-2 * logSingle(u))));
  const turned = (forAngle + 0x20000000) >>> 0;
  const quarter = turned >>> 30;
  const angle = round(round((turned & 0x3fffffff) - 0x20000000) * halfPi);
  const square = round(angle * angle);
  const sin = round(angle + round(round(angle * square) * horner(sinCoefficients, square)));
  const cos = round(
    round(1 - round(square * 0.5)) +
      round(round(square * square) * horner(cosCoefficients, square)),
  );
  const [x, y] = (quarter & 1) === 1 ? [sin, cos] : [cos, sin];
  const signedX = ((quarter + 1) & 2) === 2 ? -x : x;
  const signedY = (quarter & 2) === 2 ? -y : y;
  return [round(radius * signedX), round(radius * signedY)];
}
