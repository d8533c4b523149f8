import { maximumPaths } from "../limits.ts";
import { InvalidPathsError } from "./errors.ts";

/** Paths `firstPath` to `firstPath + count − 1` of the run with this seed. */
export type PathsOptions = { seed: number; firstPath: number; count: number };

/** @throws {InvalidPathsError} on paths or a seed that a run cannot have. */
export function checkRange({ seed, firstPath, count }: PathsOptions): void {
  const isWhole = [seed, firstPath, count].every((value) => Math.floor(value) === value);
  if (!isWhole || seed < 0 || seed > 2 ** 53 - 1) {
    throw new InvalidPathsError(`seed ${seed}`);
  }
  if (firstPath < 0 || count < 1 || firstPath + count > maximumPaths) {
    throw new InvalidPathsError(`paths ${firstPath} to ${firstPath + count}`);
  }
}
