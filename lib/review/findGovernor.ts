import type { Reader } from "../dao/Mintage.ts";
import type { Snapshot } from "../dao/Snapshot.ts";
import type { GovernorFlavour, GovernorIdentity } from "../governor/GovernorFlavour.ts";
import { NoGovernorError } from "./errors.ts";

/** A DAO's governor, how to read it, and the pace of its chain. @throws {NoGovernorError} */
export function findGovernor(parameters: { mintage: Reader; snapshot: Pick<Snapshot, "dao"> }): {
  flavour: GovernorFlavour;
  identity: GovernorIdentity;
  secondsPerBlock: number;
} {
  const { mintage, snapshot } = parameters;
  const { dao } = snapshot;
  const identity = dao.governor;
  const flavour = mintage.flavours.find(({ id }) => id === identity?.flavour);
  const chain = mintage.chains.find(({ id }) => id === dao.chainId);
  if (identity === undefined || flavour === undefined || chain === undefined) {
    throw new NoGovernorError({ entry: dao.entry });
  }
  return { flavour, identity, secondsPerBlock: chain.secondsPerBlock };
}
