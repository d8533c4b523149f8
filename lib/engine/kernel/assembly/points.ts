import { logarithm } from "./numbers";

// @ts-ignore: decorator
@inline
function reverseBits(word: v128): v128 {
  let v = i8x16.shuffle(word, word, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
  v = v128.or(
    v128.and(i32x4.shr_u(v, 4), i32x4.splat(0x0f0f0f0f)),
    i32x4.shl(v128.and(v, i32x4.splat(0x0f0f0f0f)), 4),
  );
  v = v128.or(
    v128.and(i32x4.shr_u(v, 2), i32x4.splat(0x33333333)),
    i32x4.shl(v128.and(v, i32x4.splat(0x33333333)), 2),
  );
  return v128.or(
    v128.and(i32x4.shr_u(v, 1), i32x4.splat(0x55555555)),
    i32x4.shl(v128.and(v, i32x4.splat(0x55555555)), 1),
  );
}

// @ts-ignore: decorator
@inline
function laineKarras(word: v128, seed: i32): v128 {
  let v = v128.xor(word, i32x4.mul(word, i32x4.splat(0x3d20adea)));
  v = i32x4.add(v, i32x4.splat(seed));
  v = i32x4.mul(v, i32x4.splat((seed >>> 16) | 1));
  v = v128.xor(v, i32x4.mul(v, i32x4.splat(0x05526c56)));
  return v128.xor(v, i32x4.mul(v, i32x4.splat(0x53a22864)));
}

/** The index of four paths, as lib/engine/sampling/numbers/sobolPoint.ts shuffles it. */
// @ts-ignore: decorator
@inline
export function shuffleIndex(index: v128, seed: i32): v128 {
  return reverseBits(laineKarras(reverseBits(index), seed));
}

/** The words of four scrambled Sobol' points. */
// @ts-ignore: decorator
@inline
export function sobolWords(index: v128, directions: usize, scramble: i32): v128 {
  let reversed = i32x4.splat(0);
  let rest = index;
  let at = directions;
  while (v128.any_true(rest)) {
    const isSet = i32x4.shr_s(i32x4.shl(rest, 31), 31);
    reversed = v128.xor(reversed, v128.and(isSet, v128.load32_splat(at)));
    rest = i32x4.shr_u(rest, 1);
    at += 4;
  }
  return scrambleWords(reversed, scramble);
}

/** Bits in reversed order, scrambled and put in order. */
// @ts-ignore: decorator
@inline
export function scrambleWords(reversed: v128, scramble: i32): v128 {
  return reverseBits(laineKarras(reversed, scramble));
}

// @ts-ignore: decorator
@inline
function next(sum: v128, x: v128, coefficient: f64): v128 {
  return f64x2.add(f64x2.mul(sum, x), f64x2.splat(coefficient));
}

// @ts-ignore: decorator
@inline
function centreOf(q: v128): v128 {
  const r = f64x2.sub(f64x2.splat(0.180625), f64x2.mul(q, q));
  let a = f64x2.splat(2509.0809287301227);
  a = next(a, r, 33430.57558358813);
  a = next(a, r, 67265.7709270087);
  a = next(a, r, 45921.95393154987);
  a = next(a, r, 13731.69376550946);
  a = next(a, r, 1971.5909503065513);
  a = next(a, r, 133.14166789178438);
  a = next(a, r, 3.3871328727963665);
  let b = f64x2.splat(5226.495278852545);
  b = next(b, r, 28729.085735721943);
  b = next(b, r, 39307.89580009271);
  b = next(b, r, 21213.794301586597);
  b = next(b, r, 5394.196021424751);
  b = next(b, r, 687.1870074920579);
  b = next(b, r, 42.31333070160091);
  b = next(b, r, 1.0);
  return f64x2.div(f64x2.mul(q, a), b);
}

// @ts-ignore: decorator
@inline
function tailOf(u: v128, isLow: v128): v128 {
  const p = v128.bitselect(u, f64x2.sub(f64x2.splat(1.0), u), isLow);
  const r = f64x2.sub(f64x2.sqrt(f64x2.neg(logarithm(p))), f64x2.splat(1.6));
  let c = f64x2.splat(0.0007745450142783414);
  c = next(c, r, 0.022723844989269184);
  c = next(c, r, 0.2417807251774506);
  c = next(c, r, 1.2704582524523684);
  c = next(c, r, 3.6478483247632045);
  c = next(c, r, 5.769497221460691);
  c = next(c, r, 4.630337846156546);
  c = next(c, r, 1.4234371107496835);
  let d = f64x2.splat(1.0507500716444169e-9);
  d = next(d, r, 0.0005475938084995345);
  d = next(d, r, 0.015198666563616457);
  d = next(d, r, 0.14810397642748008);
  d = next(d, r, 0.6897673349851);
  d = next(d, r, 1.6763848301838038);
  d = next(d, r, 2.053191626637759);
  d = next(d, r, 1.0);
  const value = f64x2.div(c, d);
  return v128.xor(value, v128.and(isLow, f64x2.splat(-0.0)));
}

/** The normal quantile of two words, as lib/engine/sampling/numbers/normalQuantile.ts. */
// @ts-ignore: decorator
@inline
export function quantileOf(words: v128): v128 {
  const u = f64x2.mul(
    f64x2.add(f64x2.convert_low_i32x4_u(words), f64x2.splat(0.5)),
    f64x2.splat(2.3283064365386963e-10),
  );
  const q = f64x2.sub(u, f64x2.splat(0.5));
  const isCentral = f64x2.le(f64x2.abs(q), f64x2.splat(0.425));
  const centre = centreOf(q);
  if (i64x2.all_true(isCentral)) return centre;
  return v128.bitselect(centre, tailOf(u, f64x2.lt(q, f64x2.splat(0.0))), isCentral);
}
