import { type Address, encodeFunctionData, zeroAddress } from "viem";
import { vestingWalletAbi } from "../../../contracts-abi/vestingWallet.ts";
import { vestingWallet4Abi } from "../../../contracts-abi/vestingWallet4.ts";
import { createCall } from "../../actions/createCall.ts";
import { vestingBeneficiary } from "../../actions/ownership/vestingBeneficiary.ts";
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

type WalletState = {
  start: bigint;
  duration: bigint;
  released: bigint;
  balance: bigint;
  decimals: number;
  /** Only where the extension is used. */
  cliff: bigint | undefined;
  beneficiary: Beneficiary;
};

/** The owner since release 5; before it, one that cannot change. */
type Beneficiary = { functionName: "owner" | "beneficiary"; address: Address };

/** The wallet's terms, what it holds and has released, and `release` as the way in which time pays it. */
export const readVestingWallet: LoadedAdapter = {
  id: "vestingWallet",
  processes: { vesting: contractVesting },
  read(target, context) {
    const call = { address: target, abi: vestingWalletAbi } as const;
    const { token } = context;
    const state = readAll({
      start: readContract({ ...call, functionName: "start" }),
      duration: readContract({ ...call, functionName: "duration" }),
      released: readContract({ ...call, functionName: "released", args: [token] }),
      balance: readTokenBalance(token, target),
      decimals: readDecimals(token),
    });
    const read = readAll({
      state: readOptional(state),
      owner: readOptional(readContract({ ...call, functionName: "owner" })),
      fixed: readOptional(
        readContract({ address: target, abi: vestingWallet4Abi, functionName: "beneficiary" }),
      ),
      cliff: readOptional(readContract({ ...call, functionName: "cliff" })),
    });
    return readMap(read, ({ state: value, owner, fixed, cliff }) => {
      const beneficiary = toBeneficiary(owner, fixed);
      return value === undefined || beneficiary === undefined
        ? undefined
        : toSource(target, { ...value, cliff, beneficiary }, context);
    });
  },
};

function toBeneficiary(
  owner: Address | undefined,
  fixed: Address | undefined,
): Beneficiary | undefined {
  if (owner !== undefined) return { functionName: "owner", address: owner };
  return fixed === undefined ? undefined : { functionName: "beneficiary", address: fixed };
}

function toSource(target: Address, state: WalletState, context: AdapterContext): IssuanceSource {
  const { start, duration, cliff, beneficiary } = state;
  const { token } = context;
  const { functionName, address } = beneficiary;
  const parameter = parametersOf(target);
  const time = (seconds: bigint) =>
    ({ unit: "time", seconds: toFarthestSeconds(seconds) }) as const;
  return {
    adapter: readVestingWallet.id,
    target,
    parameters: [
      parameter(functionName, vestingBeneficiary, { unit: "address", address }),
      parameter("start", "Vesting starts", time(start)),
      ...(cliff === undefined ? [] : [parameter("cliff", "Vesting cliff", time(cliff))]),
      parameter("end", "Vesting ends", time(start + duration)),
      parameter("released", "Vesting released", { unit: "amount", amount: state.released, token }),
    ],
    authorities: [
      {
        right: "beneficiary",
        holders: address === zeroAddress ? [] : [address],
        complete: true,
        source: { address: target, functionName },
      },
    ],
    buckets: [{ id: target, class: "locked", amount: state.balance }],
    mechanisms: toMechanisms(target, state, context),
    pokes: [
      createCall({
        to: target,
        data: encodeFunctionData({
          abi: vestingWalletAbi,
          functionName: "release",
          args: [token],
        }),
      }),
    ],
  };
}

/** None where nobody is left to pay: tokens refuse to be sent to the zero address. */
function toMechanisms(
  target: Address,
  state: WalletState,
  { buckets }: AdapterContext,
): readonly Mechanism[] {
  const { start, duration, cliff, released, balance, decimals } = state;
  const { address } = state.beneficiary;
  const end = start + duration;
  if (address === zeroAddress || !areSafeTimes(start, end, cliff ?? 0n)) return [];
  return [
    {
      kind: "vesting",
      form: "linear",
      from: target,
      to: buckets.has(address) ? address : "circulating",
      total: formatAmount(balance + released, decimals),
      released: formatAmount(released, decimals),
      start: toSeconds(start),
      end: toSeconds(end),
      ...(cliff === undefined ? {} : { cliffAt: toSeconds(cliff) }),
    },
  ];
}
