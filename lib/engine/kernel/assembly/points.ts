import { logSingle } from "./draws";

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
function next(sum: v128, x: v128, coefficient: f32): v128 {
  return f32x4.add(f32x4.mul(sum, x), f32x4.splat(coefficient));
}

// @ts-ignore: decorator
@inline
function centreOf(w: v128): v128 {
  const x = f32x4.sub(w, f32x4.splat(2.5));
  let p = f32x4.splat(2.81022636e-8);
  p = next(p, x, 3.43273939e-7);
  p = next(p, x, -3.5233877e-6);
  p = next(p, x, -4.39150654e-6);
  p = next(p, x, 2.1858087e-4);
  p = next(p, x, -1.25372503e-3);
  p = next(p, x, -4.17768164e-3);
  p = next(p, x, 0.246640727);
  return next(p, x, 1.50140941);
}

// @ts-ignore: decorator
@inline
function tailOf(w: v128): v128 {
  const x = f32x4.sub(f32x4.sqrt(w), f32x4.splat(3.0));
  let p = f32x4.splat(-2.00214257e-4);
  p = next(p, x, 1.00950558e-4);
  p = next(p, x, 1.34934322e-3);
  p = next(p, x, -3.67342844e-3);
  p = next(p, x, 5.73950773e-3);
  p = next(p, x, -7.6224613e-3);
  p = next(p, x, 9.43887047e-3);
  p = next(p, x, 1.00167406);
  return next(p, x, 2.83297682);
}

/** The normal quantile of four words, as lib/engine/sampling/numbers/normalQuantile.ts. */
// @ts-ignore: decorator
@inline
export function quantileOf(words: v128): v128 {
  const unit = f32x4.splat(4.656612873077393e-10);
  const odd = v128.xor(v128.or(words, i32x4.splat(1)), i32x4.splat(0x80000000));
  const rest = i32x4.sub(i32x4.splat(0x80000000), i32x4.abs(odd));
  const beyond = f32x4.mul(f32x4.convert_i32x4_u(rest), unit);
  const x = f32x4.mul(f32x4.convert_i32x4_s(odd), unit);
  const square = f32x4.mul(beyond, f32x4.add(f32x4.splat(1.0), f32x4.abs(x)));
  const w = f32x4.neg(logSingle(square));
  const p = v128.bitselect(centreOf(w), tailOf(w), f32x4.lt(w, f32x4.splat(5.0)));
  return f32x4.mul(f32x4.mul(p, x), f32x4.splat(1.4142135));
}
