import { describe, expect, it } from "vitest";
import { findPreset, presets } from "../../lib/engine/presets/presets.ts";
import { emptyModel } from "./model/emptyModel.ts";
import { labLink } from "./model/labLink.ts";
import { readLabStart } from "./useLabUrl.ts";

const read = (rest: string) => readLabStart(new URL(`https://mintage.example/lab${rest}`));
const dao = "dao=eth:0x408ED6354d4973f66138C91495F2f2FCbd8724C3";

describe("readLabStart", () => {
  it("starts from the open DAO's own model where nothing else is asked for", () => {
    expect(read(`?${dao}`)).toBe("dao");
    expect(read(`?${dao}&show=price`)).toBe("dao");
  });

  it("starts from a preset that is asked for, also with a DAO open, and from the first by itself", () => {
    const compound = { document: { baseline: findPreset("compound")?.model }, error: undefined };
    expect(compound.document.baseline).toBeDefined();
    expect(read("?preset=compound")).toEqual(compound);
    expect(read(`?${dao}&preset=compound`)).toEqual(compound);
    expect(read("")).toEqual({ document: { baseline: presets[0]?.model }, error: undefined });
  });

  it("starts from the models of a link before all else, and says when it is broken", () => {
    const document = { baseline: emptyModel };
    expect(read(`?${dao}${labLink(document)}`)).toEqual({ document, error: undefined });
    expect(read(`?${dao}#lab=broken`)).toMatchObject({ error: { code: "lab.linkMalformed" } });
  });
});
