import { sobolTable } from "./sobolTable.ts";

const bits = 32;

/**
 * The direction numbers of the first `dimensions` dimensions (at most 16), 32 to each, with their bits
 * in reversed order, as the scrambling takes them: direction i of a dimension goes with bit i of the
 * point's index.
 */
export function sobolDirections(dimensions: number): Uint32Array {
  const entries = sobolTable.trim().split(/;\s*/);
  const directions = new Uint32Array(dimensions * bits);
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    const numbers = dimension === 0 ? vanDerCorput() : expand(entries[dimension - 1] ?? "");
    for (const [bit, direction] of numbers.entries()) {
      directions[dimension * bits + bit] = reverseBits(direction);
    }
  }
  return directions;
}

/** Bit 31 becomes bit 0. */
export function reverseBits(word: number): number {
  let value = ((word >>> 1) & 0x55555555) | ((word & 0x55555555) << 1);
  value = ((value >>> 2) & 0x33333333) | ((value & 0x33333333) << 2);
  value = ((value >>> 4) & 0x0f0f0f0f) | ((value & 0x0f0f0f0f) << 4);
  value = ((value >>> 8) & 0x00ff00ff) | ((value & 0x00ff00ff) << 8);
  return ((value >>> 16) | (value << 16)) >>> 0;
}

function vanDerCorput(): number[] {
  return Array.from({ length: bits }, (_, bit) => 2 ** (31 - bit));
}

/** v_i = v_(i−s) ⊕ (v_(i−s) >> s) ⊕ the v_(i−j) whose coefficient a_j is 1 (Bratley and Fox, 1988). */
function expand(entry: string): number[] {
  const [polynomial, ...initial]: [number, ...number[]] = JSON.parse(
    `[${entry.replaceAll(" ", ",")}]`,
  );
  const degree = initial.length;
  const directions = initial.map((m, index) => (m << (31 - index)) >>> 0);
  for (let bit = degree; bit < bits; bit += 1) {
    const last = directions[bit - degree] ?? 0;
    let value = last ^ (last >>> degree);
    for (let j = 1; j < degree; j += 1) {
      if (((polynomial >>> (degree - j)) & 1) === 1) {
        value ^= directions[bit - j] ?? 0;
      }
    }
    directions.push(value >>> 0);
  }
  return directions;
}
