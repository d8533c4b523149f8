// @ts-ignore: decorator
@inline
function highOf(low: v128, high: v128): v128 {
  return i8x16.shuffle(low, high, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31);
}

// @ts-ignore: decorator
@inline
function lowOf(low: v128, high: v128): v128 {
  return i8x16.shuffle(low, high, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27);
}

/**
 * Philox4x32-7 for `lanes` paths from `path` on, the four words in four rows of 32-bit lanes. `rows` is the
 * first; they follow each other.
 */
export function drawWords(
  rows: usize, lanes: i32, path: i32, group: i32, stream: i32, domain: i32, low: i32, high: i32,
): void {
  const first = i32x4.splat(0xd2511f53);
  const second = i32x4.splat(0xcd9e8d57);
  const size = (<usize>lanes) << 2;
  let index = i32x4.add(i32x4.splat(path), i32x4(0, 1, 2, 3));
  const end = rows + size;
  do {
    let a = index;
    let b = i32x4.splat(group);
    let c = i32x4.splat(stream);
    let d = i32x4.splat(domain);
    let k0 = i32x4.splat(low);
    let k1 = i32x4.splat(high);
    for (let round = 0; round < 7; round++) {
      const pa = i64x2.extmul_low_i32x4_u(a, first);
      const qa = i64x2.extmul_high_i32x4_u(a, first);
      const pc = i64x2.extmul_low_i32x4_u(c, second);
      const qc = i64x2.extmul_high_i32x4_u(c, second);
      a = v128.xor(v128.xor(highOf(pc, qc), b), k0);
      c = v128.xor(v128.xor(highOf(pa, qa), d), k1);
      b = lowOf(pc, qc);
      d = lowOf(pa, qa);
      k0 = i32x4.add(k0, i32x4.splat(0x9e3779b9));
      k1 = i32x4.add(k1, i32x4.splat(0xbb67ae85));
    }
    v128.store(rows, a);
    v128.store(rows + size, b);
    v128.store(rows + size * 2, c);
    v128.store(rows + size * 3, d);
    index = i32x4.add(index, i32x4.splat(4));
    rows += 16;
  } while (rows < end);
}

/** The first word of one counter. */
export function firstWord(a: u32, b: u32, c: u32, d: u32, low: u32, high: u32): i32 {
  for (let round = 0; round < 7; round++) {
    const p: u64 = (<u64>a) * 0xd2511f53;
    const q: u64 = (<u64>c) * 0xcd9e8d57;
    a = <u32>(q >> 32) ^ b ^ low;
    b = <u32>q;
    c = <u32>(p >> 32) ^ d ^ high;
    d = <u32>p;
    low += 0x9e3779b9;
    high += 0xbb67ae85;
  }
  return <i32>a;
}

// @ts-ignore: decorator
@inline
export function logSingle(u: v128): v128 {
  const bits = i32x4.add(u, i32x4.splat(0x4afb0d));
  const k = f32x4.convert_i32x4_s(i32x4.sub(i32x4.shr_u(bits, 23), i32x4.splat(127)));
  const mantissa = i32x4.add(v128.and(bits, i32x4.splat(0x7fffff)), i32x4.splat(0x3f3504f3));
  const f = f32x4.sub(mantissa, f32x4.splat(1.0));
  const square = f32x4.mul(f, f);
  let p = f32x4.splat(7.0376836292e-2);
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(-1.151461031e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1.167699874e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(-1.2420140846e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1.4249322787e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(-1.6668057665e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(2.0000714765e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(-2.4999993993e-1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(3.3333331174e-1));
  const cubic = f32x4.mul(f32x4.mul(f, square), p);
  const small = f32x4.sub(
    f32x4.add(cubic, f32x4.mul(k, f32x4.splat(-2.1219444e-4))),
    f32x4.mul(square, f32x4.splat(0.5)),
  );
  return f32x4.add(f32x4.add(f, small), f32x4.mul(k, f32x4.splat(0.693359375)));
}

/** As lib/engine/sampling/numbers/boxMuller.ts: two rows of words become two rows of normal numbers. */
export function boxMuller(x: usize, y: usize, end: usize): void {
  do {
    const words = v128.load(x);
    const u = f32x4.mul(
      f32x4.add(f32x4.convert_i32x4_s(i32x4.shr_u(words, 1)), f32x4.splat(0.5)),
      f32x4.splat(4.656612873077393e-10),
    );
    const radius = f32x4.sqrt(f32x4.mul(f32x4.splat(-2.0), logSingle(u)));
    const turned = i32x4.add(v128.load(y), i32x4.splat(0x20000000));
    const quarter = i32x4.shr_u(turned, 30);
    const angle = f32x4.mul(
      f32x4.convert_i32x4_s(
        i32x4.sub(v128.and(turned, i32x4.splat(0x3fffffff)), i32x4.splat(0x20000000)),
      ),
      f32x4.splat(<f32>(1.5707963267948966 / 1073741824.0)),
    );
    const square = f32x4.mul(angle, angle);
    let s = f32x4.splat(-1.9515295891e-4);
    s = f32x4.add(f32x4.mul(s, square), f32x4.splat(8.3321608736e-3));
    s = f32x4.add(f32x4.mul(s, square), f32x4.splat(-1.6666654611e-1));
    const sin = f32x4.add(angle, f32x4.mul(f32x4.mul(angle, square), s));
    let c = f32x4.splat(2.443315711809948e-5);
    c = f32x4.add(f32x4.mul(c, square), f32x4.splat(-1.388731625493765e-3));
    c = f32x4.add(f32x4.mul(c, square), f32x4.splat(4.166664568298827e-2));
    const cos = f32x4.add(
      f32x4.sub(f32x4.splat(1.0), f32x4.mul(square, f32x4.splat(0.5))),
      f32x4.mul(f32x4.mul(square, square), c),
    );
    const swap = i32x4.shr_s(i32x4.shl(turned, 1), 31);
    const signX = i32x4.shl(
      v128.and(i32x4.add(quarter, i32x4.splat(1)), i32x4.splat(2)), 30,
    );
    const signY = i32x4.shl(v128.and(quarter, i32x4.splat(2)), 30);
    v128.store(x, f32x4.mul(radius, v128.xor(v128.bitselect(sin, cos, swap), signX)));
    v128.store(y, f32x4.mul(radius, v128.xor(v128.bitselect(cos, sin, swap), signY)));
    x += 16;
    y += 16;
  } while (x < end);
}

/** A row of words as uniform numbers in (0, 1). */
export function toUniform(at: usize, end: usize, words: usize): void {
  do {
    const row = f64x2.convert_low_i32x4_u(v128.load64_zero(words));
    v128.store(
      at,
      f64x2.mul(f64x2.add(row, f64x2.splat(0.5)), f64x2.splat(2.3283064365386963e-10)),
    );
    words += 8;
    at += 16;
  } while (at < end);
}

export function toDouble(at: usize, end: usize, singles: usize): void {
  do {
    v128.store(at, f64x2.promote_low_f32x4(v128.load64_zero(singles)));
    singles += 8;
    at += 16;
  } while (at < end);
}
