import { decodeErrorResult, type Hex } from "viem";
import { openZeppelinErrorsAbi } from "../../contracts-abi/openZeppelinErrors.ts";
import { formatAmountGrouped } from "../amount/formatAmountGrouped.ts";
import { interpretRevert } from "./interpretRevert.ts";
import { plainText } from "./plainText.ts";

/** In what the amounts of a token's errors are counted. */
export type RevertToken = { symbol: string; decimals: number };

/**
 * Why a contract refused, for a sentence: in words where a token lacks an amount (the errors of EIP-6093
 * and of OpenZeppelin's capped and voting tokens), else as `interpretRevert` reads it. `token` is the
 * contract that was called, where its decimals are known; amounts are in base units without it.
 */
export function describeRevert(data: Hex, token?: RevertToken): string {
  return describeAmounts(data, token) ?? interpretRevert(data).reason;
}

function describeAmounts(data: Hex, token: RevertToken | undefined): string | undefined {
  const error = attemptDecode(data);
  const say = (amount: bigint) => formatIn(amount, token);
  switch (error?.errorName) {
    case "ERC20InsufficientBalance": {
      const [sender, balance, needed] = error.args;
      return `${sender} holds ${say(balance)}, less than the ${say(needed)} needed`;
    }
    case "ERC20InsufficientAllowance": {
      const [spender, allowance, needed] = error.args;
      return `${spender} is allowed to spend ${say(allowance)}, less than the ${say(needed)} needed`;
    }
    case "ERC20ExceededCap": {
      const [supply, cap] = error.args;
      return `the supply would be ${say(supply)}, above the token’s cap of ${say(cap)}`;
    }
    case "ERC20ExceededSafeSupply": {
      const [supply, most] = error.args;
      return `the supply would be ${say(supply)}, above the ${say(most)} that its votes can count`;
    }
    default:
      return undefined;
  }
}

function formatIn(amount: bigint, token: RevertToken | undefined): string {
  if (token === undefined) return `${formatAmountGrouped(amount, 0)} base units`;
  return `${formatAmountGrouped(amount, token.decimals)} ${plainText(token.symbol) || "tokens"}`;
}

function attemptDecode(data: Hex) {
  try {
    return decodeErrorResult({ abi: openZeppelinErrorsAbi, data });
  } catch {
    return undefined;
  }
}
