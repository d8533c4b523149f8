import type { AdaptiveRate } from "./adaptiveRateSchema.ts";
import type { Controller } from "./Controller.ts";
import { curveController } from "./curveController.ts";
import { proportionalController } from "./proportionalController.ts";
import { stepController } from "./stepController.ts";

/** A controller by its form, at its start. */
export function createController(spec: AdaptiveRate): Controller {
  switch (spec.form) {
    case "step":
      return stepController(spec);
    case "proportional":
      return proportionalController(spec);
    case "curve":
      return curveController(spec);
  }
}
