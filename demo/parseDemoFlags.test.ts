import { describe, expect, it } from "vitest";
import { parseDemoFlags } from "./parseDemoFlags.ts";

describe("parseDemoFlags", () => {
  it("serves the app on 3000 and the chain on 8545 unless told otherwise", () => {
    expect(parseDemoFlags([])).toEqual({ app: true, json: false, port: 3000, rpcPort: 8545 });
  });

  it("reads every flag", () => {
    const args = ["--no-app", "--json", "--port", "4000", "--rpc-port=9000"];
    expect(parseDemoFlags(args)).toEqual({ app: false, json: true, port: 4000, rpcPort: 9000 });
  });

  it("refuses what is no port, an unknown flag and a stray word", () => {
    for (const args of [
      ["--port", "0"],
      ["--port", "65536"],
      ["--rpc-port", "http"],
      ["--rpc-port", "-1"],
      ["--port", "3000.5"],
      ["--serve"],
      ["app"],
    ]) {
      expect(() => parseDemoFlags(args)).toThrowError(
        expect.objectContaining({ code: "demo.usage", fault: "input" }),
      );
    }
  });
});
