import type { EngineTools } from "../EngineMethod.ts";
import { engineMethods } from "../engineMethods.ts";
import { startMethodWorker } from "../startMethodWorker.ts";
import { takeTurn } from "../takeTurn.ts";

/** What the thread of tests can do beside what the engine can. */
export const threadMethods = {
  ...engineMethods,
  /** Works until it is aborted, telling how far it is, and then says so to whoever asks `heard`. */
  async work(name: string, { signal, onProgress }: EngineTools): Promise<string> {
    for (let share = 0; !signal.aborted; share = Math.min(share + 0.125, 0.875)) {
      onProgress(share);
      await takeTurn();
    }
    heard.push(name);
    return name;
  },
  heard: (): readonly string[] => heard,
  fail() {
    throw new TypeError("a mistake");
  },
  /** Ends the thread, as running out of memory does. */
  die: () => process.exit(4),
};

export type ThreadMethods = typeof threadMethods;

const heard: string[] = [];

/** Serves them in this thread. */
export function startTestMethods(): void {
  startMethodWorker(threadMethods);
}
