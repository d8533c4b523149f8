// @ts-ignore: decorator
@inline
function whole(amount: v128): v128 {
  return f64x2.floor(f64x2.pmax(amount, f64x2.splat(0.0)));
}

/** `at` is where the amount moved is kept; a row that nobody reads where it is not wanted. */
export function issue(
  at: usize, end: usize, amount: usize, stride: usize, to: usize, total: usize, limit: usize,
): void {
  const most = v128.load(limit);
  do {
    const before = v128.load(total);
    const moved = f64x2.pmin(whole(v128.load(amount)), f64x2.sub(most, before));
    v128.store(to, f64x2.add(v128.load(to), moved));
    v128.store(total, f64x2.add(before, moved));
    v128.store(at, moved);
    amount += stride;
    to += 16;
    total += 16;
    at += 16;
  } while (at < end);
}

export function burn(
  at: usize, end: usize, amount: usize, stride: usize, from: usize, total: usize,
): void {
  do {
    const held = v128.load(from);
    const moved = f64x2.pmin(whole(v128.load(amount)), held);
    v128.store(from, f64x2.sub(held, moved));
    v128.store(total, f64x2.sub(v128.load(total), moved));
    v128.store(at, moved);
    amount += stride;
    from += 16;
    total += 16;
    at += 16;
  } while (at < end);
}

export function transfer(
  at: usize, end: usize, amount: usize, stride: usize, from: usize, to: usize,
): void {
  do {
    const held = v128.load(from);
    const moved = f64x2.pmin(whole(v128.load(amount)), held);
    v128.store(from, f64x2.sub(held, moved));
    v128.store(to, f64x2.add(v128.load(to), moved));
    v128.store(at, moved);
    amount += stride;
    from += 16;
    to += 16;
    at += 16;
  } while (at < end);
}
