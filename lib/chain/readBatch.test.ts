import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Hex, numberToHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requestRpc } from "../../demo/requestRpc.ts";
import { type Demo, startDemo } from "../../test/startDemo.ts";
import { fetchReads } from "./fetchReads.ts";
import type { Read, ReadCall, ReadResult } from "./Read.ts";
import { decodeReads, encodeReads, readProgram } from "./readBatch.ts";
import { runProgram } from "./runBatch.ts";
import { slotProgram } from "./storageWords.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.chain.stop());

const raw = (calls: readonly ReadCall[]): Read<readonly ReadResult[]> => ({
  calls,
  decode: (results) => results,
});

describe("readProgram", () => {
  it.each([
    ["readProgram", "ReadProgram", readProgram],
    ["slotProgram", "SlotProgram", slotProgram],
    ["runProgram", "RunProgram", runProgram],
  ])("%s is what its .yul compiles to", (file, name, code) => {
    const solc = createRequire(new URL("../../demo/package.json", import.meta.url))("solc");
    const content = readFileSync(`lib/chain/${file}.yul`, "utf8");
    const input = {
      language: "Yul",
      sources: { source: { content } },
      settings: {
        evmVersion: "london",
        optimizer: { enabled: true, details: { yul: true } },
        outputSelection: { "*": { "*": ["evm.bytecode.object"] } },
      },
    };
    const { contracts } = JSON.parse(solc.compile(JSON.stringify(input)));
    const creation: string = contracts.source[name].evm.bytecode.object;
    expect(creation.endsWith(code.slice(2))).toBe(true);
    expect(creation.length - code.length).toBeLessThan(40);
  });

  it("answers what the node itself answers, whatever the mix and the lengths", async () => {
    const blockNumber = BigInt(Number(await requestRpc(demo.chain.rpcUrl, "eth_blockNumber")));
    const token = demo.contract("uni");
    const selectors: Hex[] = ["0x06fdde03", "0x18160ddd", "0xdeadbeef", "0x"];
    const calls: ReadCall[] = selectors.flatMap((data): ReadCall[] => [
      { kind: "call", to: token, data },
      { kind: "balance", address: demo.account("alice") },
      { kind: "codeSize", address: token },
      { kind: "code", address: token },
      { kind: "call", to: demo.account("grantee"), data },
      { kind: "blockNumber" },
      { kind: "blockTime" },
    ]);
    const results = await fetchReads(demo.client, { read: raw(calls), blockNumber });
    for (const [index, call] of calls.entries()) {
      expect({ index, result: results[index] }).toEqual({ index, result: await askNode(call) });
    }
  });

  it("does not let a contract that burns its gas starve the others", async () => {
    const burner = "0x00000000000000000000000000000000000b0047";
    await requestRpc(demo.chain.rpcUrl, "anvil_setCode", [burner, "0xfe"]);
    await requestRpc(demo.chain.rpcUrl, "evm_mine");
    const blockNumber = BigInt(Number(await requestRpc(demo.chain.rpcUrl, "eth_blockNumber")));
    const burn: ReadCall = { kind: "call", to: burner, data: "0x01" };
    const supply: ReadCall = { kind: "call", to: demo.contract("uni"), data: "0x18160ddd" };
    const calls = [burn, { ...burn, data: "0x02" } as const, supply];
    const results = await fetchReads(demo.client, { read: raw(calls), blockNumber });
    expect(results.map(({ status }) => status)).toEqual(["failure", "failure", "success"]);
  });

  async function askNode(call: ReadCall): Promise<ReadResult> {
    const { rpcUrl } = demo.chain;
    if (call.kind === "call") {
      const params = [{ to: call.to, data: call.data }, "latest"];
      return await requestRpc(rpcUrl, "eth_call", params).then(
        (data) => ({ status: "success", data: data as Hex }),
        () => ({ status: "failure", data: "0x" }),
      );
    }
    if (call.kind === "blockNumber" || call.kind === "blockTime") {
      const block = (await requestRpc(rpcUrl, "eth_getBlockByNumber", ["latest", false])) as {
        number: Hex;
        timestamp: Hex;
      };
      const asked = call.kind === "blockNumber" ? block.number : block.timestamp;
      return { status: "success", data: numberToHex(BigInt(asked), { size: 32 }) };
    }
    if (call.kind === "balance") {
      const wei = await requestRpc(rpcUrl, "eth_getBalance", [call.address, "latest"]);
      return { status: "success", data: numberToHex(BigInt(String(wei)), { size: 32 }) };
    }
    const code = String(await requestRpc(rpcUrl, "eth_getCode", [call.address, "latest"]));
    if (call.kind === "code") return { status: "success", data: code as Hex };
    return { status: "success", data: numberToHex((code.length - 2) / 2, { size: 32 }) };
  }
});

describe("decodeReads", () => {
  it("gives what is whole of an answer that was cut short", () => {
    const answer: Hex = "0x01000002abcd00000000";
    const whole = [
      { status: "success", data: "0xabcd" },
      { status: "failure", data: "0x" },
    ];
    expect(decodeReads(answer)).toEqual(whole);
    expect(decodeReads(answer.slice(0, -2) as Hex)).toEqual(whole.slice(0, 1));
    expect(decodeReads("0x01000009ab")).toEqual([]);
    expect(decodeReads("0x")).toEqual([]);
  });

  it("asks nothing where there is nothing to ask", () => {
    expect(encodeReads([]).override.code).toBe(readProgram);
  });

  it("reads answers of more than a byte's size, and asks questions of such", () => {
    const long: Hex = `0x${"ab".repeat(70_000)}`;
    const answer: Hex = `0x01011170${long.slice(2)}01000001cd`;
    expect(decodeReads(answer)).toEqual([
      { status: "success", data: long },
      { status: "success", data: "0xcd" },
    ]);
    const to = "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984";
    const { code } = encodeReads([{ kind: "call", to, data: long }]).override;
    const question = code.slice(readProgram.length);
    expect(question.slice(0, 48)).toBe(`00011170${to.slice(2)}`);
    expect(question.slice(48)).toBe(long.slice(2));
  });
});
