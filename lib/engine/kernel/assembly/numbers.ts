/** As lib/engine/sampling/numbers/exponential.ts, two at a time. */
// @ts-ignore: decorator
@inline
export function exponential(x: v128): v128 {
  const shifter = f64x2.splat(6755399441055744.0 + 1023.0);
  const low = f64x2.splat(-700.0);
  const high = f64x2.splat(700.0);
  const held = f64x2.pmin(f64x2.pmax(x, low), high);
  const shifted = f64x2.add(f64x2.mul(held, f64x2.splat(1.4426950408889634)), shifter);
  const k = f64x2.sub(shifted, shifter);
  const r = f64x2.sub(
    f64x2.sub(held, f64x2.mul(k, f64x2.splat(6.9314718036912382e-1))),
    f64x2.mul(k, f64x2.splat(1.9082149292705877e-10)),
  );
  const r2 = f64x2.mul(r, r);
  const r4 = f64x2.mul(r2, r2);
  const p01 = f64x2.add(f64x2.splat(0.5), f64x2.mul(r, f64x2.splat(0.1666666666664829)));
  const p23 = f64x2.add(
    f64x2.splat(0.04166666666665136),
    f64x2.mul(r, f64x2.splat(0.008333333353729397)),
  );
  const p45 = f64x2.add(
    f64x2.splat(0.0013888888905881542),
    f64x2.mul(r, f64x2.splat(0.00019841208732536384)),
  );
  const p67 = f64x2.add(
    f64x2.splat(2.4801536388690766e-5),
    f64x2.mul(r, f64x2.splat(2.762511557828763e-6)),
  );
  const upper = f64x2.add(
    f64x2.add(p45, f64x2.mul(r2, p67)),
    f64x2.mul(r4, f64x2.splat(2.761380686153829e-7)),
  );
  const q = f64x2.add(f64x2.add(p01, f64x2.mul(r2, p23)), f64x2.mul(r4, upper));
  const e = f64x2.add(f64x2.splat(1.0), f64x2.add(r, f64x2.mul(r2, q)));
  return f64x2.mul(e, i64x2.shl(shifted, 52));
}

/** As lib/engine/sampling/numbers/logarithm.ts, two at a time. */
// @ts-ignore: decorator
@inline
export function logarithm(x: v128): v128 {
  const held = f64x2.pmax(x, f64x2.splat(2.2250738585072014e-308));
  const bits = i64x2.add(held, i64x2.splat(0x0009_5f62_0000_0000));
  const k = f64x2.sub(
    v128.or(i64x2.shr_u(bits, 52), i64x2.splat(0x4330_0000_0000_0000)),
    f64x2.splat(4503599627370496.0 + 1023.0),
  );
  const mantissa = i64x2.add(
    v128.and(bits, i64x2.splat(0x000f_ffff_ffff_ffff)),
    i64x2.splat(0x3fe6_a09e_0000_0000),
  );
  const f = f64x2.sub(mantissa, f64x2.splat(1.0));
  const half = f64x2.mul(f64x2.mul(f64x2.splat(0.5), f), f);
  const s = f64x2.div(f, f64x2.add(f64x2.splat(2.0), f));
  const z = f64x2.mul(s, s);
  const w = f64x2.mul(z, z);
  let even = f64x2.mul(w, f64x2.splat(0.15313837699209373));
  even = f64x2.mul(w, f64x2.add(f64x2.splat(0.22222198432149784), even));
  even = f64x2.mul(w, f64x2.add(f64x2.splat(0.3999999999940942), even));
  let odd = f64x2.mul(w, f64x2.splat(0.14798198605116586));
  odd = f64x2.mul(w, f64x2.add(f64x2.splat(0.1818357216161805), odd));
  odd = f64x2.mul(w, f64x2.add(f64x2.splat(0.2857142874366239), odd));
  odd = f64x2.mul(z, f64x2.add(f64x2.splat(0.6666666666666735), odd));
  const sum = f64x2.mul(s, f64x2.add(half, f64x2.add(even, odd)));
  const low = f64x2.add(sum, f64x2.mul(k, f64x2.splat(1.9082149292705877e-10)));
  const log = f64x2.sub(
    f64x2.mul(k, f64x2.splat(6.9314718036912382e-1)),
    f64x2.sub(f64x2.sub(half, low), f),
  );
  return f64x2.add(log, f64x2.sub(held, held));
}
