import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Call } from "./Call.ts";
import { createCall } from "./createCall.ts";
import { defineAction } from "./defineAction.ts";

const to = "0x1a9C8182C09F50C8318d769245beA52c32BE35BC";
const kindReading = (read: (call: Call) => { data: "0x12" } | undefined) =>
  defineAction({
    type: "test",
    label: "Test",
    abi: [],
    schema: z.strictObject({ data: z.literal("0x12") }),
    encode: ({ data }) => createCall({ to, data }),
    read,
    describe: () => ({ sentence: "", fields: [] }),
    effects: () => [],
  });

describe("defineAction", () => {
  it("gives what was read only if it encodes to the same call", () => {
    const kind = kindReading(() => ({ data: "0x12" }));
    expect(kind.decode(createCall({ to, data: "0x12" }))).toEqual({ data: "0x12" });
    expect(kind.decode(createCall({ to, data: "0x13" }))).toBeUndefined();
    expect(kind.decode(createCall({ to, data: "0x12", value: 1n }))).toBeUndefined();
  });

  it("takes a reader that throws or gives nothing for a no", () => {
    const throwing = kindReading(() => {
      throw new Error("not these bytes");
    });
    expect(throwing.decode(createCall({ to, data: "0x12" }))).toBeUndefined();
    expect(kindReading(() => undefined).decode(createCall({ to, data: "0x12" }))).toBeUndefined();
  });
});
