import type { Action } from "../../lib/actions/Action.ts";
import type { Call } from "../../lib/actions/Call.ts";
import { encodeAction } from "../../lib/actions/encodeAction.ts";
import { ActionInvalidError } from "../../lib/actions/errors.ts";
import { executionOf } from "../../lib/review/executionOf.ts";
import type { Random } from "../createFuzzedCalls.ts";
import { compareStated } from "./compareStated.ts";
import { provePrediction, type Trial } from "./provePrediction.ts";
import type { Stage } from "./Stage.ts";

/** What a draft of many actions proved. */
export type DraftProof = {
  /** Actions that were executed: those that worked, and those that were refused as predicted. */
  worked: number;
  refused: number;
  /** Each difference with the actions it is of. */
  off: readonly string[];
};

const day = 86_400;

/**
 * Proves a draft of actions of a stage. One that is refused is left out and the rest proved again, as the
 * draft without it: a refusal undoes all.
 */
export async function proveDraft(
  stage: Stage,
  { random, length }: { random: Random; length: number },
): Promise<DraftProof> {
  const wait = 12 + random.below(2) * random.below(40 * day);
  const isByRoute = random.below(2) === 0;
  const left = Array.from({ length }, () => draw(stage, random));
  const off: string[] = [];
  let refused = 0;
  while (left.length > 0) {
    const calls = left.map((action) => encodeAction(action, { actions: stage.mintage.actions }));
    const proof = await provePrediction(stage, await trialOf(stage, { calls, wait, isByRoute }));
    const found = [...proof.off, ...(await compareStated(stage, { actions: left, ...proof }))];
    off.push(...found.map((text) => `${stage.name}: ${text} ${inWords(left)}`));
    const failed = proof.preview.execution.results.findIndex(({ status }) => status === "reverted");
    if (failed < 0) break;
    refused += 1;
    left.splice(failed, 1);
  }
  return { worked: left.length, refused, off };
}

/** By the route half of the time, at the earliest it can be, as the app previews a draft. */
async function trialOf(
  { route, mintage, snapshot }: Stage,
  { calls, wait, isByRoute }: { calls: readonly Call[]; wait: number; isByRoute: boolean },
): Promise<Trial> {
  if (route === undefined || !isByRoute) {
    return { calls, executeAt: snapshot.block.timestamp + wait };
  }
  const { executor: _, ...trial } = await executionOf(route, { mintage, snapshot, calls });
  return { calls, ...trial };
}

/** An action that can be written: some kinds have no 0, or hold fewer bits. */
function draw(stage: Stage, random: Random): Action {
  for (;;) {
    const action = random.pick(stage.moves)(random);
    try {
      encodeAction(action, { actions: stage.mintage.actions });
      return action;
    } catch (error) {
      if (!(error instanceof ActionInvalidError)) throw error;
    }
  }
}

const inWords = (actions: readonly Action[]) => JSON.stringify(actions);
