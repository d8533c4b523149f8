import { type Address, encodeFunctionData, zeroAddress } from "viem";
import { openZeppelinMintableAbi } from "../../../contracts-abi/openZeppelinMintable.ts";
import { interpretRevert } from "../../actions/interpretRevert.ts";
import type { Read } from "../../chain/Read.ts";

/** OpenZeppelin 5 and 4 in turn. */
const refusals: ReadonlyMap<string, MintGate> = new Map([
  ["OwnableUnauthorizedAccount", "owner"],
  ["Ownable: caller is not the owner", "owner"],
  ["EnforcedPause", "paused"],
  ["Pausable: paused", "paused"],
]);

/** What keeps a stranger from minting. `paused` hides what else does. */
export type MintGate = "owner" | "paused";

/**
 * Asks to mint nothing to nobody, as a stranger, and reads why it is refused: that a function called
 * `mint` is there says nothing of who may call it. `undefined`: for another reason, or not at all.
 */
export function readMintGate(token: Address): Read<MintGate | undefined> {
  const data = encodeFunctionData({
    abi: openZeppelinMintableAbi,
    functionName: "mint",
    args: [zeroAddress, 0n],
  });
  return {
    calls: [{ kind: "call", to: token, data }],
    decode([result]) {
      if (result?.status !== "failure") return undefined;
      const { name, reason } = interpretRevert(result.data);
      return refusals.get(name ?? "") ?? refusals.get(reason);
    },
  };
}
