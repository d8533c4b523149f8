import { createEngineClient } from "../../../../lib/engine/workers/createEngineClient.ts";
import type { EngineClient } from "../../../../lib/engine/workers/EngineClient.ts";
import { linkWebWorker } from "../../../../lib/engine/workers/linkWebWorker.ts";
import type { ViewMethods } from "./viewMethods.ts";

export type ViewClient = EngineClient<ViewMethods>;

/** The page's side of the views' worker, which the first question starts. */
export function startViewClient(): ViewClient {
  return createEngineClient<ViewMethods>({
    spawn: () => {
      const url = new URL("./viewWorker.js", import.meta.url);
      return linkWebWorker(new Worker(url, { type: "module" }));
    },
  });
}
