import { getAbiItem } from "viem";
import { opMintManagerAbi } from "../../../contracts-abi/opMintManager.ts";
import { defineAppointment } from "../../actions/defineAppointment.ts";

/** What the owner of a managed token is called among a DAO's values. */
export const mintManagerTitle = "Mint manager";

const refused = "nobody: a mint manager refuses it";

/**
 * `upgrade(address)` of OP's MintManager: gives the token, and with it the right to mint, to another
 * manager, whose limits may be others. Other contracts have a function of that name, so where the
 * contract is not known to be a manager the sentence does not say so.
 */
export const upgradeMintManager = defineAppointment({
  type: "upgradeMintManager",
  label: "Replace the mint manager",
  abi: [getAbiItem({ abi: opMintManagerAbi, name: "upgrade" })],
  contractTitle: "Contract",
  title: "New mint manager",
  name: "tokenOwner",
  sentence: (contract, account) =>
    `Call upgrade on ${contract} with ${account}: if it is a mint manager, its token goes there`,
  none: {
    word: refused,
    sentence: (contract) => `Call upgrade on ${contract} with ${refused}`,
  },
  meanings: {
    [mintManagerTitle]: {
      sentence: (contract, account) =>
        `Hand the token and the right to mint it over from ${contract} to ${account}`,
      none: {
        word: refused,
        sentence: (contract) => `Hand the token over from ${contract} to ${refused}`,
      },
    },
  },
});
