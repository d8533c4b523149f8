import { describe, expect, it } from "vitest";
import { compileKernel } from "../../../build/compileKernel.ts";
import { kernelBytes } from "./kernelBytes.ts";

describe("kernelBytes", () => {
  it("are what assembly/ compiles to", async () => {
    const compiled = Buffer.from(await compileKernel()).toString("base64");
    expect(kernelBytes.replaceAll("\n", "")).toBe(compiled);
  });

  it("import nothing", async () => {
    const module = await WebAssembly.compile(Buffer.from(kernelBytes, "base64"));
    expect(WebAssembly.Module.imports(module)).toEqual([]);
  });
});
