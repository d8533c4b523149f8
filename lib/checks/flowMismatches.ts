import type { Address } from "viem";
import { createValueFormat } from "../dao/createValueFormat.ts";
import type { Preview } from "../preview/Preview.ts";
import type { Finding } from "./Finding.ts";
import { findingOf } from "./findingOf.ts";
import { gatewaysOf } from "./statedEffects.ts";

const say = findingOf("flow");

/** What goes to one account of one asset, in base units or wei. */
export type Flow = { asset: Address | "ether"; recipient: Address; amount: bigint };

/** One account and asset of which more or less was paid than stated. */
type Mismatch = Omit<Flow, "amount"> & { said: bigint; paid: bigint };

/** Where what leaves is not what is stated; by asset and recipient. */
export function flowMismatches(
  preview: Preview,
  { stated, executed }: { stated: ReadonlyMap<string, Flow>; executed: ReadonlyMap<string, Flow> },
): Finding[] {
  const rows = [...new Set([...stated.keys(), ...executed.keys()])].flatMap((key): Mismatch[] => {
    const entry = executed.get(key) ?? stated.get(key);
    const paid = executed.get(key)?.amount ?? 0n;
    const said = stated.get(key)?.amount ?? 0n;
    if (entry === undefined || paid === said) return [];
    const { asset, recipient } = entry;
    return [{ asset, recipient, said, paid }];
  });
  const routed = new Set(
    rows.map(({ asset }) => asset).filter((asset) => isPassedOn(preview, { asset, rows })),
  );
  return [
    ...rows.filter(({ asset }) => !routed.has(asset)).map((row) => mismatch(preview, row)),
    ...[...routed].map((asset) => passedOn(preview, { asset, rows })),
  ];
}

type AssetRows = { asset: Flow["asset"]; rows: readonly Mismatch[] };

/**
 * Whether all that is missing was stated for routers whose gateway for the asset nobody read, and no base unit
 * more or less went elsewhere.
 */
function isPassedOn({ snapshot }: Preview, { asset, rows }: AssetRows): boolean {
  if (asset === "ether") return false;
  const gateways = gatewaysOf(snapshot.state);
  const own = rows.filter((row) => row.asset === asset);
  const difference = own.reduce((sum, { said, paid }) => sum + said - paid, 0n);
  return (
    difference === 0n &&
    own
      .filter(({ said, paid }) => said > paid)
      .every(({ recipient }) => gateways.get(recipient)?.has(asset) === false)
  );
}

function passedOn(preview: Preview, { asset, rows }: AssetRows): Finding {
  const format = createValueFormat(preview.snapshot);
  const own = rows.filter((row) => row.asset === asset);
  const inWords = (of: readonly Mismatch[]) =>
    of
      .map(
        ({ recipient, said, paid }) =>
          `${format.amount(asset, said > paid ? said - paid : paid - said)} to ${format.fullAccount(recipient)}`,
      )
      .join(", ");
  const missing = own.filter(({ said, paid }) => said > paid);
  const instead = own.filter(({ said, paid }) => paid > said);
  return say("notChecked", {
    title: "Whom a router pays is not known",
    detail: `Stated: ${inWords(missing)}. Executed: ${inWords(instead)}. It passes tokens on; who gets this one was not read, as the DAO does not list it among its assets.`,
  });
}

function mismatch(preview: Preview, { asset, recipient, said, paid }: Mismatch): Finding {
  const format = createValueFormat(preview.snapshot);
  return say("critical", {
    title: "More or less leaves than stated",
    detail: `To ${format.fullAccount(recipient)}: stated ${format.amount(asset, said)}, executed ${format.amount(asset, paid)}.`,
  });
}
