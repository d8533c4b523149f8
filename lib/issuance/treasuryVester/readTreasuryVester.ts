import { type Address, encodeFunctionData, getAddress, zeroAddress } from "viem";
import { treasuryVesterAbi } from "../../../contracts-abi/treasuryVester.ts";
import { createCall } from "../../actions/createCall.ts";
import { formatAmount } from "../../amount/formatAmount.ts";
import { toFarthestSeconds } from "../../amount/toFarthestSeconds.ts";
import { toSeconds } from "../../amount/toSeconds.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { Mechanism } from "../../engine/Model.ts";
import { contractVesting } from "../../engine/mechanisms/distribution/vesting/contractVesting.ts";
import { areSafeTimes } from "../areSafeTimes.ts";
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

function toSource(target: Address, state: VesterState, context: AdapterContext): IssuanceSource {
  const { token } = context;
  const { recipient } = state;
  const parameter = parametersOf(target);
  const time = (seconds: bigint) =>
    ({ unit: "time", seconds: toFarthestSeconds(seconds) }) as const;
  return {
    adapter: readTreasuryVester.id,
    target,
    parameters: [
      parameter("recipient", "Vesting recipient", { unit: "address", address: recipient }),
      parameter("vestingAmount", "Vesting amount", {
        unit: "amount",
        amount: state.vestingAmount,
        token,
      }),
      parameter("vestingCliff", "Vesting cliff", time(state.vestingCliff)),
      parameter("vestingEnd", "Vesting ends", time(state.vestingEnd)),
      parameter("lastUpdate", "Last claimed", time(state.lastUpdate)),
    ],
    authorities: [
      {
        right: "beneficiary",
        holders: recipient === zeroAddress ? [] : [recipient],
        complete: true,
        source: { address: target, functionName: "recipient" },
      },
    ],
    buckets: [{ id: target, class: "locked", amount: state.balance }],
    mechanisms: toMechanisms(target, state, context),
    pokes: [
      createCall({
        to: target,
        data: encodeFunctionData({ abi: treasuryVesterAbi, functionName: "claim" }),
      }),
    ],
  };
}

/** None where nobody is left to pay: UNI refuses to be sent to the zero address. */
function toMechanisms(
  target: Address,
  state: VesterState,
  { buckets }: AdapterContext,
): readonly Mechanism[] {
  const { recipient, vestingBegin, vestingCliff, vestingEnd, lastUpdate } = state;
  const isSayable =
    vestingEnd > vestingBegin && areSafeTimes(vestingBegin, vestingCliff, vestingEnd, lastUpdate);
  if (recipient === zeroAddress || !isSayable) return [];
  return [
    {
      kind: "vesting",
      form: "treasuryVester",
      from: target,
      to: buckets.has(recipient) ? recipient : "circulating",
      amount: formatAmount(state.vestingAmount, state.decimals),
      begin: toSeconds(vestingBegin),
      cliffAt: toSeconds(vestingCliff),
      end: toSeconds(vestingEnd),
      lastUpdate: toSeconds(lastUpdate),
    },
  ];
}
