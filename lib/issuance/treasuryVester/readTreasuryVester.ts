import { type Address, encodeFunctionData, getAddress } from "viem";
import { treasuryVesterAbi } from "../../../contracts-abi/treasuryVester.ts";
import { createCall } from "../../actions/createCall.ts";
import { formatAmount } from "../../amount/formatAmount.ts";
import { toSeconds } from "../../amount/toSeconds.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { contractVesting } from "../../engine/mechanisms/distribution/vesting/contractVesting.ts";
import type { AdapterContext, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { readDecimals, readTokenBalance } from "../readToken.ts";

type VesterState = {
  uni: Address;
  recipient: Address;
  vestingAmount: bigint;
  vestingBegin: bigint;
  vestingCliff: bigint;
  vestingEnd: bigint;
  lastUpdate: bigint;
  balance: bigint;
  decimals: number;
};

/** The vester's terms, what it still holds, and `claim` as the way in which time releases it. */
export const readTreasuryVester: LoadedAdapter = {
  id: "treasuryVester",
  processes: { vesting: contractVesting },
  actions: [],
  read(target, context) {
    const call = { address: target, abi: treasuryVesterAbi } as const;
    const state = readAll({
      uni: readContract({ ...call, functionName: "uni" }),
      recipient: readContract({ ...call, functionName: "recipient" }),
      vestingAmount: readContract({ ...call, functionName: "vestingAmount" }),
      vestingBegin: readContract({ ...call, functionName: "vestingBegin" }),
      vestingCliff: readContract({ ...call, functionName: "vestingCliff" }),
      vestingEnd: readContract({ ...call, functionName: "vestingEnd" }),
      lastUpdate: readContract({ ...call, functionName: "lastUpdate" }),
      balance: readTokenBalance(context.token, target),
      decimals: readDecimals(context.token),
    });
    return readMap(readOptional(state), (value) =>
      value !== undefined && getAddress(value.uni) === context.token
        ? toSource(target, value, context)
        : undefined,
    );
  },
};

function toSource(
  target: Address,
  state: VesterState,
  { token, buckets }: AdapterContext,
): IssuanceSource {
  const parameter = parametersOf(target);
  const end = toSeconds(state.vestingEnd);
  return {
    adapter: readTreasuryVester.id,
    target,
    parameters: [
      parameter("recipient", "Vesting recipient", { unit: "address", address: state.recipient }),
      parameter("vestingAmount", "Vesting amount", {
        unit: "amount",
        amount: state.vestingAmount,
        token,
      }),
      parameter("vestingEnd", "Vesting ends", { unit: "time", seconds: end }),
      parameter("lastUpdate", "Last claimed", {
        unit: "time",
        seconds: toSeconds(state.lastUpdate),
      }),
    ],
    authorities: [
      {
        right: "beneficiary",
        holders: [state.recipient],
        complete: true,
        source: { address: target, functionName: "recipient" },
      },
    ],
    buckets: [{ id: target, class: "locked", amount: state.balance }],
    mechanisms: [
      {
        kind: "vesting",
        form: "treasuryVester",
        from: target,
        to: buckets.has(state.recipient) ? state.recipient : "circulating",
        amount: formatAmount(state.vestingAmount, state.decimals),
        begin: toSeconds(state.vestingBegin),
        cliffAt: toSeconds(state.vestingCliff),
        end,
        lastUpdate: toSeconds(state.lastUpdate),
      },
    ],
    pokes: [
      createCall({
        to: target,
        data: encodeFunctionData({ abi: treasuryVesterAbi, functionName: "claim" }),
      }),
    ],
  };
}
