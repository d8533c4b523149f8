import { describe, expect, it } from "vitest";
import * as errors from "./errors.ts";
import { InvalidModelError } from "./InvalidModelError.ts";
import { ModelsDifferError } from "./ModelsDifferError.ts";

describe("errors", () => {
  it("say code, fault, remedy and what was seen", () => {
    const all = [
      new InvalidModelError([{ path: "asOf", message: "must be Unix time" }]),
      new errors.UnknownBucketError("mechanisms[0].to", "safe"),
      new errors.InvalidDatesError("no dates"),
      new errors.TooManyStepsError("100001 dates; at most 100000"),
      new ModelsDifferError("18 and 6 decimals"),
    ];
    expect(
      all.map(({ name, code, fault, message }) => ({ name, code, fault, message })),
    ).toMatchInlineSnapshot(`
      [
        {
          "code": "engine.invalidModel",
          "fault": "input",
          "message": "asOf: must be Unix time
      Correct the fields named above; docs/engine.md describes every field.",
          "name": "InvalidModelError",
        },
        {
          "code": "engine.unknownBucket",
          "fault": "input",
          "message": "mechanisms[0].to: there is no bucket with this id.
      Name a bucket of the model, or add it.
      Details: "safe"",
          "name": "UnknownBucketError",
        },
        {
          "code": "engine.invalidDates",
          "fault": "input",
          "message": "These dates cannot be projected.
      Give rising whole Unix seconds, none before the model's asOf.
      Details: no dates",
          "name": "InvalidDatesError",
        },
        {
          "code": "engine.tooManySteps",
          "fault": "input",
          "message": "This projection has too many steps.
      Use larger steps or intervals, or a shorter horizon.
      Details: 100001 dates; at most 100000",
          "name": "TooManyStepsError",
        },
        {
          "code": "engine.modelsDiffer",
          "fault": "input",
          "message": "These models cannot be compared.
      Compare models with the same decimals, the proposed one not older than the baseline.
      Details: 18 and 6 decimals",
          "name": "ModelsDifferError",
        },
      ]
    `);
  });
});
