/** Paths `firstPath` to `firstPath + count − 1` of the run with a seed. */
export type PathRange = { seed: number; firstPath: number; count: number };
