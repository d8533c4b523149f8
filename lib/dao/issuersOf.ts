import type { Address } from "viem";
import type { DaoState } from "./Snapshot.ts";

/** Contracts that mint the DAO's token for others, such as OP's MintManager, each with that token. */
export function issuersOf({
  token,
  sources,
}: Pick<DaoState, "sources"> & { token: { address: Address } }): ReadonlyMap<string, Address> {
  return new Map(
    sources
      .filter(({ target, mintRule }) => mintRule !== undefined && target !== token.address)
      .map(({ target }) => [target, token.address]),
  );
}
