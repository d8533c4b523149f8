import type { JsonObject } from "../model/Json.ts";
import type { TokenUnit } from "../results/LabPicture.ts";

/** What every view is given. */
export type ViewProps = {
  /** The model above; absent while something in it is wrong. */
  model: JsonObject | undefined;
  token: TokenUnit;
};
