import type { Address } from "viem";
import type { Contract } from "../createSetup.ts";

/** The contracts of the OpenZeppelin DAO. */
export type OpenZeppelinDao = {
  token: Contract;
  timelock: Contract;
  governor: Contract;
  vestingTeam: Contract;
  vestingInvestors: Contract;
  vestingEcosystem: Contract;
  safe: Address;
};
