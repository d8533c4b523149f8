import type { Preset } from "./Preset.ts";
import { uniswap } from "./uniswap.ts";

/** Every preset, in the order in which they are offered. */
export const presets: readonly Preset[] = [uniswap];

/** The preset with this id, if there is one. */
export function findPreset(id: string): Preset | undefined {
  return presets.find((preset) => preset.id === id);
}
