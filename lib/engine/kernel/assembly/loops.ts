import {
  ADD,
  COPY,
  DIVIDE,
  EXP,
  FLOOR,
  LESS_THAN,
  LOG,
  MAXIMUM,
  MINIMUM,
  MULTIPLY,
  MULTIPLY_ADD,
  SELECT,
  SQUARE_ROOT,
  SUBTRACT,
} from "./operations";
import { exponential, logarithm } from "./numbers";

// An operand is a pointer and a stride: 16 bytes for a row, 0 for a scalar that stands twice in memory.

// @ts-ignore: decorator
@inline
function apply(operation: i32, a: v128, b: v128, c: v128): v128 {
  if (operation == COPY) return a;
  if (operation == ADD) return f64x2.add(a, b);
  if (operation == SUBTRACT) return f64x2.sub(a, b);
  if (operation == MULTIPLY) return f64x2.mul(a, b);
  if (operation == DIVIDE) return v128.and(f64x2.div(a, b), f64x2.ne(b, f64x2.splat(0.0)));
  if (operation == MINIMUM) return f64x2.pmin(a, b);
  if (operation == MAXIMUM) return f64x2.pmax(a, b);
  if (operation == FLOOR) return f64x2.floor(a);
  if (operation == SQUARE_ROOT) return f64x2.sqrt(a);
  if (operation == EXP) return exponential(a);
  if (operation == LOG) return logarithm(a);
  if (operation == LESS_THAN) return v128.and(f64x2.lt(a, b), f64x2.splat(1.0));
  if (operation == MULTIPLY_ADD) return f64x2.add(f64x2.mul(a, b), c);
  return v128.bitselect(c, b, f64x2.eq(a, f64x2.splat(0.0)));
}

// @ts-ignore: decorator
@inline
function unary(operation: i32, at: usize, end: usize, a: usize, sa: usize): void {
  const none = f64x2.splat(0.0);
  do {
    v128.store(at, apply(operation, v128.load(a), none, none));
    v128.store(at, apply(operation, v128.load(a + sa), none, none), 16);
    a += sa << 1;
    at += 32;
  } while (at < end);
}

// @ts-ignore: decorator
@inline
function binary(operation: i32, at: usize, end: usize, a: usize, sa: usize, b: usize, sb: usize): void {
  const none = f64x2.splat(0.0);
  do {
    v128.store(at, apply(operation, v128.load(a), v128.load(b), none));
    v128.store(at, apply(operation, v128.load(a + sa), v128.load(b + sb), none), 16);
    a += sa << 1;
    b += sb << 1;
    at += 32;
  } while (at < end);
}

// @ts-ignore: decorator
@inline
function ternary(
  operation: i32,
  at: usize,
  end: usize,
  a: usize,
  sa: usize,
  b: usize,
  sb: usize,
  c: usize,
  sc: usize,
): void {
  do {
    v128.store(at, apply(operation, v128.load(a), v128.load(b), v128.load(c)));
    v128.store(at, apply(operation, v128.load(a + sa), v128.load(b + sb), v128.load(c + sc)), 16);
    a += sa << 1;
    b += sb << 1;
    c += sc << 1;
    at += 32;
  } while (at < end);
}

export function copy(at: usize, end: usize, a: usize, sa: usize): void {
  unary(COPY, at, end, a, sa);
}
export function add(at: usize, end: usize, a: usize, sa: usize, b: usize, sb: usize): void {
  binary(ADD, at, end, a, sa, b, sb);
}
export function subtract(at: usize, end: usize, a: usize, sa: usize, b: usize, sb: usize): void {
  binary(SUBTRACT, at, end, a, sa, b, sb);
}
export function multiply(at: usize, end: usize, a: usize, sa: usize, b: usize, sb: usize): void {
  binary(MULTIPLY, at, end, a, sa, b, sb);
}
export function divide(at: usize, end: usize, a: usize, sa: usize, b: usize, sb: usize): void {
  binary(DIVIDE, at, end, a, sa, b, sb);
}
export function minimum(at: usize, end: usize, a: usize, sa: usize, b: usize, sb: usize): void {
  binary(MINIMUM, at, end, a, sa, b, sb);
}
export function maximum(at: usize, end: usize, a: usize, sa: usize, b: usize, sb: usize): void {
  binary(MAXIMUM, at, end, a, sa, b, sb);
}
export function floorOf(at: usize, end: usize, a: usize, sa: usize): void {
  unary(FLOOR, at, end, a, sa);
}
export function squareRoot(at: usize, end: usize, a: usize, sa: usize): void {
  unary(SQUARE_ROOT, at, end, a, sa);
}
export function exp(at: usize, end: usize, a: usize, sa: usize): void {
  unary(EXP, at, end, a, sa);
}
export function log(at: usize, end: usize, a: usize, sa: usize): void {
  unary(LOG, at, end, a, sa);
}
export function lessThan(at: usize, end: usize, a: usize, sa: usize, b: usize, sb: usize): void {
  binary(LESS_THAN, at, end, a, sa, b, sb);
}
export function selectOf(
  at: usize, end: usize, a: usize, sa: usize, b: usize, sb: usize, c: usize, sc: usize,
): void {
  ternary(SELECT, at, end, a, sa, b, sb, c, sc);
}
export function multiplyAdd(
  at: usize, end: usize, a: usize, sa: usize, b: usize, sb: usize, c: usize, sc: usize,
): void {
  ternary(MULTIPLY_ADD, at, end, a, sa, b, sb, c, sc);
}

export function geometric(
  at: usize, end: usize, a: usize, sa: usize, b: usize, sb: usize, c: usize, sc: usize, d: usize, sd: usize,
): void {
  do {
    const x = exponential(f64x2.add(f64x2.mul(v128.load(b), v128.load(c)), v128.load(d)));
    const y = exponential(
      f64x2.add(f64x2.mul(v128.load(b + sb), v128.load(c + sc)), v128.load(d + sd)),
    );
    v128.store(at, f64x2.mul(v128.load(a), x));
    v128.store(at, f64x2.mul(v128.load(a + sa), y), 16);
    a += sa << 1;
    b += sb << 1;
    c += sc << 1;
    d += sd << 1;
    at += 32;
  } while (at < end);
}
