import { drawPicture } from "../results/drawPicture.ts";
import { computeRun } from "./computeRun.ts";
import type { LabEngine } from "./LabEngine.ts";

/** Starts what computes the Lab's pictures. */
export function startLabEngine(): LabEngine {
  return {
    async draw(request) {
      return drawPicture(computeRun(request), request.quantity);
    },
    close: () => undefined,
  };
}
