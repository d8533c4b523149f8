import { createEngineClient } from "../../../lib/engine/workers/createEngineClient.ts";
import { linkWebWorker } from "../../../lib/engine/workers/linkWebWorker.ts";
import type { LabEngine } from "./LabEngine.ts";
import type { LabMethods } from "./labMethods.ts";

/** Starts the worker that computes the Lab's pictures. */
export function startLabEngine(): LabEngine {
  const client = createEngineClient<LabMethods>({
    spawn: () => {
      const url = new URL("./labWorker.js", import.meta.url);
      return linkWebWorker(new Worker(url, { type: "module" }));
    },
  });
  return {
    draw: (request, options) => client.call("draw", request, options),
    rank: (question, options) => client.call("sensitivity", question, options),
    solve: (question, options) => client.call("solve", question, options),
    close: () => client.close(),
  };
}
