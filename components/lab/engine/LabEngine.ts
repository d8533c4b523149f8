import type { JsonObject } from "../model/Json.ts";
import type { LabPicture } from "../results/LabPicture.ts";

/** What a picture is wanted of. */
export type LabRequest = {
  readonly baseline: JsonObject;
  readonly changed: JsonObject | undefined;
  /** A quantity's id. */
  readonly quantity: string;
  /** Paths of both models, instead of the models' own number. */
  readonly paths: number | undefined;
};

export type LabRunOptions = {
  readonly signal: AbortSignal;
  readonly onProgress?: (share: number) => void;
};

/** Computes pictures; away from the page where a worker can be had. */
export type LabEngine = {
  draw(request: LabRequest, options: LabRunOptions): Promise<LabPicture>;
  close(): void;
};
