import type { Model } from "../Model.ts";

/** Where a number of a preset comes from. */
export type PresetNumber = {
  /** The number and what it is, as in "12.5 BTC a block until height 630,000". */
  what: string;
  /** A contract, specification or paper that a reader can find; for an example, what it stands for. */
  source: string;
  /** The day the source was true, as "2024-04-20" or shorter. */
  asOf: string;
  /** An example is a number without a source, chosen to show the form. */
  isExample?: true;
};

/** A protocol's rules as a model, with the source of every number. */
export type Preset = {
  /** In links and on the command line: `bitcoin`. */
  id: string;
  title: string;
  summary: string;
  /** The rows of the mechanisms it shows: S01, S25. */
  rows: readonly string[];
  model: Model;
  numbers: readonly PresetNumber[];
  leavesOut: readonly string[];
};
