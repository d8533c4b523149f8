import type { Address, Client } from "viem";
import { fetchReads } from "../../chain/fetchReads.ts";
import { readAll } from "../../chain/readAll.ts";
import { signedProposals } from "../../checks/governor/signedProposals.ts";
import type { Mintage } from "../../dao/Mintage.ts";
import type { Preview } from "../../preview/Preview.ts";

/** Families whose `propose` is made for explicit signatures. */
const takers: ReadonlySet<string> = new Set(["governorAlpha", "governorBravo"]);

/**
 * Of the contracts that the calls propose to with explicit signatures, those that are a GovernorAlpha or a
 * GovernorBravo. One request where there are any.
 *
 * @throws {RpcUnavailableError} {@link RpcRefusedError}
 */
export async function fetchSignatureTakers(
  client: Client,
  { mintage, preview }: { mintage: Pick<Mintage, "flavours">; preview: Preview },
): Promise<readonly Address[]> {
  const asked = [...new Set(signedProposals(preview).map(({ decoded }) => decoded.call.to))];
  if (asked.length === 0) return [];
  const read = readAll(
    asked.map((address) => readAll(mintage.flavours.map((one) => one.readIdentity(address)))),
  );
  const { number: blockNumber } = preview.snapshot.block;
  const identities = await fetchReads(client, { read, blockNumber });
  return asked.filter((_, index) =>
    identities[index]?.some((identity) => takers.has(identity?.flavour ?? "")),
  );
}
