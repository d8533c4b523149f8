import { type Address, encodeFunctionData } from "viem";
import { vestingWalletAbi } from "../../../contracts-abi/vestingWallet.ts";
import { createCall } from "../../actions/createCall.ts";
import { vestingBeneficiary } from "../../actions/ownership/vestingBeneficiary.ts";
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

type WalletState = {
  owner: Address;
  start: bigint;
  end: bigint;
  released: bigint;
  balance: bigint;
  decimals: number;
};

/** The wallet's terms, what it holds and has released, and `release` as the way in which time pays it. */
export const readVestingWallet: LoadedAdapter = {
  id: "vestingWallet",
  processes: { vesting: contractVesting },
  actions: [],
  read(target, context) {
    const call = { address: target, abi: vestingWalletAbi } as const;
    const { token } = context;
    const state = readAll({
      owner: readContract({ ...call, functionName: "owner" }),
      start: readContract({ ...call, functionName: "start" }),
      end: readContract({ ...call, functionName: "end" }),
      released: readContract({ ...call, functionName: "released", args: [token] }),
      balance: readTokenBalance(token, target),
      decimals: readDecimals(token),
    });
    const read = readAll({
      state: readOptional(state),
      cliff: readOptional(readContract({ ...call, functionName: "cliff" })),
    });
    return readMap(read, ({ state: value, cliff }) =>
      value === undefined ? undefined : toSource({ target, state: value, cliff, context }),
    );
  },
};

function toSource(parameters: {
  target: Address;
  state: WalletState;
  cliff: bigint | undefined;
  context: AdapterContext;
}): IssuanceSource {
  const { target, state, cliff, context } = parameters;
  const { token, buckets } = context;
  const parameter = parametersOf(target);
  const start = toSeconds(state.start);
  const end = toSeconds(state.end);
  const cliffAt = cliff === undefined ? undefined : toSeconds(cliff);
  return {
    adapter: readVestingWallet.id,
    target,
    parameters: [
      parameter("owner", vestingBeneficiary, { unit: "address", address: state.owner }),
      parameter("start", "Vesting starts", { unit: "time", seconds: start }),
      ...(cliffAt === undefined
        ? []
        : [parameter("cliff", "Vesting cliff", { unit: "time", seconds: cliffAt })]),
      parameter("end", "Vesting ends", { unit: "time", seconds: end }),
      parameter("released", "Vesting released", { unit: "amount", amount: state.released, token }),
    ],
    authorities: [
      {
        right: "beneficiary",
        holders: [state.owner],
        complete: true,
        source: { address: target, functionName: "owner" },
      },
    ],
    buckets: [{ id: target, class: "locked", amount: state.balance }],
    mechanisms: [
      {
        kind: "vesting",
        form: "linear",
        from: target,
        to: buckets.has(state.owner) ? state.owner : "circulating",
        total: formatAmount(state.balance + state.released, state.decimals),
        released: formatAmount(state.released, state.decimals),
        start,
        end,
        ...(cliffAt === undefined ? {} : { cliffAt }),
      },
    ],
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
