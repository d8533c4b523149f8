const ln2High = 6.9314718036912382e-1;
const ln2Low = 1.9082149292705877e-10;
const smallest = 2.2250738585072014e-308;

const scratch = new DataView(new ArrayBuffer(8));

/**
 * The natural logarithm with `+ − × ÷` alone, so that it is the same bits in every engine. Below the
 * smallest normal double x counts as that; infinity and NaN give NaN. Largest error 1 unit in the
 * last place. The formula and coefficients are those of fdlibm's `e_log.c` (Sun Microsystems 1993,
 * freely distributable).
 */
export function logarithm(x: number): number {
  const held = x < smallest ? smallest : x;
  scratch.setFloat64(0, held);
  const high = scratch.getUint32(0) + 0x95f62;
  const k = (high >>> 20) - 1023;
  scratch.setUint32(0, ((high & 0xfffff) + 0x3fe6a09e) >>> 0);
  const f = scratch.getFloat64(0) - 1;
  const half = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z *
    (0.6666666666666735 +
      w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const log = k * ln2High - (half - (s * (half + (even + odd)) + k * ln2Low) - f);
  return log + (held - held);
}
