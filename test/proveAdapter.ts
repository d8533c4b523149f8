import type { Address } from "viem";
import { expect } from "vitest";
import { createCall } from "../lib/actions/createCall.ts";
import type { Snapshot } from "../lib/dao/Snapshot.ts";
import type { Preview } from "../lib/preview/Preview.ts";
import { previewCalls } from "../lib/preview/previewCalls.ts";
import type { ContractChain } from "./startContractChain.ts";

const nobody: Address = "0x000000000000000000000000000000000000dEaD";
const day = 86_400;

/**
 * Holds the engine's path against the contracts' own code, at execution and up to four years later, and
 * fails where they differ by a base unit.
 *
 * @param parameters.calls what is executed first; a call that does nothing where none is given.
 * @returns the preview, for more to be said of it.
 */
export async function proveAdapter(
  { client, mintage }: Pick<ContractChain, "client" | "mintage">,
  parameters: {
    snapshot: Snapshot;
    executor?: Address;
    calls?: Parameters<typeof previewCalls>[1]["calls"];
    executeAt?: number;
  },
): Promise<Preview> {
  const { snapshot, executor = nobody, calls = [createCall({ to: nobody })] } = parameters;
  const preview = await previewCalls(client, {
    mintage,
    snapshot,
    executor,
    calls,
    executeAt: parameters.executeAt ?? snapshot.block.timestamp + 7 * day,
  });
  expect(preview.execution.results.map(({ revertReason }) => revertReason)).toEqual(
    calls.map(() => undefined),
  );
  expect(preview.reconciliation.length).toBeGreaterThan(1);
  for (const { label, rows, difference } of preview.reconciliation) {
    expect({ label, off: rows.filter(({ engine, chain }) => engine !== chain) }).toEqual({
      label,
      off: [],
    });
    expect(difference).toBe(0n);
  }
  return preview;
}
