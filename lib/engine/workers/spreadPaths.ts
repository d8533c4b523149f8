import { mergeTallies } from "../kernel/mergeTallies.ts";
import type { Tally } from "../kernel/Tally.ts";
import { fromPlainError } from "./plainError.ts";
import type { SamplingReply, SamplingRequest } from "./SamplingMessage.ts";
import type { WorkerLink } from "./WorkerLink.ts";

/** Chunks a worker has at a time: one it works on, one so that it need not wait for the next. */
const chunksAhead = 2;

export type Spread = {
  links: readonly WorkerLink[];
  run: number;
  /** 0 unless told. */
  firstPath?: number;
  /** The place after the last path. */
  paths: number;
  /** Paths of one chunk. */
  chunk: number;
  onTaken(paths: number): void;
};

/**
 * Gives the paths of an opened run to workers, chunk by chunk as they get done, and merges what they
 * counted. Which worker took which chunk does not show in the result.
 */
export function spreadPaths({
  links,
  run,
  firstPath = 0,
  paths,
  chunk,
  onTaken,
}: Spread): Promise<Tally> {
  let next = firstPath;
  let working = 0;
  let whole: Tally | undefined;
  const post = (link: WorkerLink, request: SamplingRequest) => link.post(request);
  const giveChunk = (link: WorkerLink): boolean => {
    if (next >= paths) return false;
    const count = Math.min(chunk - (next % chunk), paths - next);
    post(link, { type: "take", run, firstPath: next, count });
    next += count;
    return true;
  };
  return new Promise((resolve, reject) => {
    const listen = (link: WorkerLink): { ahead: number } => {
      const state = { ahead: 0 };
      link.onMessage((message) => {
        const reply = message as SamplingReply;
        if (reply.run !== run) return;
        if (reply.type === "failed") {
          reject(fromPlainError(reply.error));
        } else if (reply.type === "taken") {
          onTaken(reply.count);
          if (!giveChunk(link)) state.ahead -= 1;
          if (state.ahead === 0) post(link, { type: "collect", run });
        } else {
          whole = whole === undefined ? reply.tally : mergeTallies(whole, reply.tally);
          working -= 1;
          if (working === 0) resolve(whole);
        }
      });
      return state;
    };
    const states = links.map(listen);
    for (let ahead = 0; ahead < chunksAhead; ahead += 1) {
      for (const [index, link] of links.entries()) {
        const state = states[index];
        if (state === undefined || !giveChunk(link)) continue;
        working += state.ahead === 0 ? 1 : 0;
        state.ahead += 1;
      }
    }
  });
}
