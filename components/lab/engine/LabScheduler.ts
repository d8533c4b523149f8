import type { LabPicture } from "../results/LabPicture.ts";
import type { LabEngine, LabRequest } from "./LabEngine.ts";

/** Paths of the first, quick picture after a change: two whole groups, from which the full one goes on. */
export const quickPaths = 1_024;

/** What a request came to, as it comes. */
export type LabOutcome =
  | { readonly type: "picture"; readonly picture: LabPicture; readonly isFull: boolean }
  | { readonly type: "failure"; readonly error: unknown }
  | { readonly type: "progress"; readonly share: number };

/**
 * Keeps pictures coming while a control is dragged: a quick one that has begun is finished, so that a
 * stream of changes does not starve the page; then the newest request is taken up, and only once
 * nothing newer waits is the full one computed. A newer request stops a full one.
 */
export class LabScheduler {
  readonly #engine: Pick<LabEngine, "draw">;
  readonly #tell: (outcome: LabOutcome) => void;
  #waiting: LabRequest | undefined;
  #isBusy = false;
  #full: AbortController | undefined;
  #isClosed = false;

  constructor(engine: Pick<LabEngine, "draw">, tell: (outcome: LabOutcome) => void) {
    this.#engine = engine;
    this.#tell = tell;
  }

  /** Asks for a picture; one that waits is forgotten for it. */
  request(request: LabRequest): void {
    this.#waiting = request;
    this.#full?.abort();
    if (!this.#isBusy) void this.#work();
  }

  /** Stops the full picture that is being computed; the quick one stays. */
  stop(): void {
    this.#full?.abort();
  }

  close(): void {
    this.#isClosed = true;
    this.#waiting = undefined;
    this.#full?.abort();
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    while (this.#waiting !== undefined) {
      const request = this.#waiting;
      this.#waiting = undefined;
      const isDrawn = await this.#draw({ ...request, paths: quickPaths }, new AbortController());
      if (!isDrawn || this.#waiting !== undefined) continue;
      this.#full = new AbortController();
      await this.#draw(request, this.#full);
      this.#full = undefined;
    }
    this.#isBusy = false;
  }

  /** Whether a picture came of it. */
  async #draw(request: LabRequest, { signal }: AbortController): Promise<boolean> {
    const isFull = request.paths !== quickPaths;
    const onProgress = (share: number) => {
      if (isFull && !signal.aborted) this.#say({ type: "progress", share });
    };
    try {
      const picture = await this.#engine.draw(request, { signal, onProgress });
      if (signal.aborted) return false;
      this.#say({ type: "picture", picture, isFull });
      return true;
    } catch (error) {
      if (!signal.aborted) this.#say({ type: "failure", error });
      return false;
    }
  }

  #say(outcome: LabOutcome): void {
    if (!this.#isClosed) this.#tell(outcome);
  }
}
