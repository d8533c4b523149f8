import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { Authority, IssuanceSource } from "../../lib/issuance/IssuanceAdapter.ts";

/** A way to mint, as its rule and the supply allow it at the pinned block. */
export type MintRight = {
  /** The source's adapter and contract. */
  id: string;
  /** The most one mint may create, in base units; `undefined`: the rules set no limit. */
  most: bigint | undefined;
  /** Unix seconds; `undefined`: at once. */
  notBefore: number | undefined;
  /** Seconds between mints, where the rule says so. */
  interval: number | undefined;
  cap: bigint | undefined;
  authority: Authority | undefined;
};

/** The ways to mint the DAO's token that the adapters recognised; an empty list is "not known". */
export function findMintRights({ state, block }: Snapshot): readonly MintRight[] {
  return state.sources.flatMap((source) => {
    const { mintRule } = source;
    if (mintRule === undefined) return [];
    const { maxPerMint, cap, notBefore } = mintRule;
    const room = cap === undefined ? undefined : largest(cap - state.token.totalSupply, 0n);
    const isOpen = notBefore === undefined || notBefore <= block.timestamp;
    return [
      {
        id: `${source.adapter} ${source.target}`,
        most: smallest(maxPerMint, room),
        notBefore: isOpen ? undefined : notBefore,
        interval: intervalOf(source),
        cap,
        authority: source.authorities.find(({ right }) => right === "mint"),
      },
    ];
  });
}

function intervalOf({ mechanisms }: IssuanceSource): number | undefined {
  const mint = mechanisms.find((mechanism) => mechanism.kind === "cappedMint");
  return mint?.minimumIntervalSeconds;
}

function smallest(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function largest(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
