import type { Hex } from "viem";
import type { ParameterValue } from "../chain/Parameter.ts";
import type { Finding } from "../checks/Finding.ts";
import type { Proposal } from "../governor/GovernorFlavour.ts";
import type { GovernancePower } from "../preview/GovernancePower.ts";
import type { Preview } from "../preview/Preview.ts";

/** Prediction beside what happened, for one quantity, in base units or as text. */
export type ExecutedRow = {
  /** The change's, so that equal names stay apart. */
  id: string;
  quantity: string;
  predicted: string;
  happened: string;
  equal: boolean;
  /** The same two as values; `undefined` where there was none. */
  values: { predicted: ParameterValue | undefined; happened: ParameterValue | undefined };
};

/** Everything that is shown of a draft or a proposal. All renderers take this and nothing else. */
export type Report = {
  version: 1;
  subject: {
    kind: "draft" | "proposal";
    /** Draft id or proposal id. */
    id: string;
    title: string;
    /** Markdown without the title line. */
    body: string;
  };
  /** The proposal on chain, where the subject is one. */
  proposal: Proposal | undefined;
  preview: Preview;
  /** Who can decide by the calls' route, before and after them. */
  power: GovernancePower;
  findings: readonly Finding[];
  /** `critical` before `notChecked` before `warning` before `fine`. */
  verdict: "critical" | "notChecked" | "warning" | "fine";
  /** What happens, in a sentence or two, from the execution alone. */
  summary: string;
  /** After execution: what was predicted on the state before, and what the chain shows. */
  asExecuted: readonly ExecutedRow[] | undefined;
  /** SHA-256 over inputs and findings. */
  reportReceipt: Hex;
};
