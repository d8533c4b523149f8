/** Hands out memory from one end to the other. */
export type Arena = {
  /** Bytes at a boundary of 64; an address. */
  take(bytes: number): number;
  /** What was taken so far. */
  size(): number;
};

/** Creates an arena that begins at an address. */
export function createArena(start: number): Arena {
  let next = start;
  return {
    take(bytes) {
      const at = next;
      next = Math.ceil((next + bytes) / 64) * 64;
      return at;
    },
    size: () => next,
  };
}
