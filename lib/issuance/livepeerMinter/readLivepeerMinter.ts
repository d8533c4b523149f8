import { type Address, getAddress, keccak256, toHex, zeroAddress } from "viem";
import {
  livepeerControllerAbi,
  livepeerMinterAbi,
  livepeerRoundsAbi,
} from "../../../contracts-abi/livepeer.ts";
import type { Parameter } from "../../chain/Parameter.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readBlockNumber, readBlockTime } from "../../chain/readBlock.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import { readValue } from "../../chain/readValue.ts";
import { allocation } from "../../engine/mechanisms/distribution/allocation/allocation.ts";
import { adaptiveRate } from "../../engine/mechanisms/issuance/adaptiveRate/adaptiveRate.ts";
import type { Inquiry } from "../Inquiry.ts";
import type { AdapterContext, IssuanceSource, LoadedAdapter } from "../IssuanceAdapter.ts";
import { parametersOf } from "../parametersOf.ts";
import { readDecimals, readTokenBalance, readTotalSupply } from "../readToken.ts";
import { describeShare } from "./describeShare.ts";
import { type RoundState, toRoundMechanisms } from "./toRoundMechanisms.ts";

type MinterState = RoundState & {
  /** With what is on the parent chain; absent before there was one. */
  globalSupply: bigint | undefined;
  totalSupply: bigint;
  balance: bigint;
};

type Named = { owner: Address; token: Address; bonds: Address; rounds: Address };

/**
 * What a round may mint is minted as orchestrators call for their rewards, all of it if all do. Nobody
 * else can, so there is nothing to poke. What is bonded lies in the Minter.
 */
export const readLivepeerMinter: LoadedAdapter = {
  id: "livepeerMinter",
  processes: { adaptiveRate, allocation },
  members: askController,
  read(target, context) {
    const [owner, token, bonds, rounds, minter] = context.members;
    if (owner === undefined || token === undefined) return readValue(undefined);
    if (bonds === undefined || rounds === undefined || minter === undefined) {
      return readValue(undefined);
    }
    // a Minter that was replaced mints no more
    const isInOffice = getAddress(token) === context.token && getAddress(minter) === target;
    if (!isInOffice) return readValue(undefined);
    const named = { owner, token, bonds, rounds };
    return readMap(
      readOptional(readState(target, named)),
      (state) => state && toSource(target, state, { named, context }),
    );
  },
};

function readState(target: Address, { token, bonds, rounds }: Named): Read<MinterState> {
  const call = { address: target, abi: livepeerMinterAbi } as const;
  const round = { address: rounds, abi: livepeerRoundsAbi } as const;
  return readAll({
    inflation: readContract({ ...call, functionName: "inflation" }),
    change: readContract({ ...call, functionName: "inflationChange" }),
    targetRate: readContract({ ...call, functionName: "targetBondingRate" }),
    mintable: readContract({ ...call, functionName: "currentMintableTokens" }),
    minted: readContract({ ...call, functionName: "currentMintedTokens" }),
    globalSupply: readOptional(readContract({ ...call, functionName: "getGlobalTotalSupply" })),
    bonded: readContract({
      address: bonds,
      abi: livepeerRoundsAbi,
      functionName: "getTotalBonded",
    }),
    roundLength: readContract({ ...round, functionName: "roundLength" }),
    roundStart: readContract({ ...round, functionName: "currentRoundStartBlock" }),
    isInitialized: readContract({ ...round, functionName: "currentRoundInitialized" }),
    blockNumber: readBlockNumber(),
    now: readBlockTime(),
    totalSupply: readTotalSupply(token),
    balance: readTokenBalance(token, target),
    decimals: readDecimals(token),
  });
}

const names = ["LivepeerToken", "BondingManager", "RoundsManager", "Minter"] as const;

/** The owner, and the contracts that the Controller of the Minter names. */
function askController(target: Address): Inquiry {
  const controller = readContract({
    address: target,
    abi: livepeerMinterAbi,
    functionName: "controller",
  });
  return {
    ask: readMap(readOptional(controller), (address): Inquiry => {
      if (address === undefined) return { found: [] };
      const call = { address, abi: livepeerControllerAbi } as const;
      const contracts = names.map((name) =>
        readContract({ ...call, functionName: "getContract", args: [keccak256(toHex(name))] }),
      );
      const named = readAll({
        owner: readContract({ ...call, functionName: "owner" }),
        contracts: readAll(contracts),
      });
      return {
        ask: readMap(
          readOptional(named),
          (found): Inquiry => ({
            found: found === undefined ? [] : [found.owner, ...found.contracts],
          }),
        ),
      };
    }),
  };
}

function toSource(
  target: Address,
  state: MinterState,
  { named, context }: { named: Named; context: AdapterContext },
): IssuanceSource {
  const { balance, globalSupply = 0n, totalSupply } = state;
  // rewards of this round are bonded, and counted from the next round on
  const bonded = state.bonded + state.minted;
  const held = {
    holders: named.owner === zeroAddress ? [] : [named.owner],
    complete: true,
    source: { address: target, functionName: "controller" },
  };
  const elsewhere = globalSupply > totalSupply ? globalSupply - totalSupply : 0n;
  return {
    adapter: readLivepeerMinter.id,
    target,
    clock: "blocks",
    parameters: toParameters(target, state, named),
    authorities: [
      { right: "setRate", ...held },
      { right: "setMinter", ...held },
    ],
    buckets: [
      { id: target, class: "staked", amount: bonded < balance ? bonded : balance },
      ...(elsewhere === 0n
        ? []
        : [
            {
              id: `${target}.elsewhere`,
              class: "bridged",
              amount: elsewhere,
              label: "On the parent chain",
              isUnminted: true,
            } as const,
          ]),
    ],
    mechanisms: toRoundMechanisms(state, { minter: target, blockSeconds: context.blockSeconds }),
    pokes: [],
  };
}

function toParameters(target: Address, state: MinterState, { token, owner }: Named): Parameter[] {
  const parameter = parametersOf(target);
  const share = (billionths: bigint) =>
    ({ unit: "text", text: describeShare(billionths) }) as const;
  return [
    parameter("inflation", "Inflation a round", share(state.inflation)),
    parameter("inflationChange", "Change of inflation a round", share(state.change)),
    parameter("targetBondingRate", "Target share bonded", share(state.targetRate)),
    parameter("getTotalBonded", "Bonded this round", {
      unit: "amount",
      amount: state.bonded,
      token,
    }),
    parameter("currentMintableTokens", "Mintable this round", {
      unit: "amount",
      amount: state.mintable,
      token,
    }),
    parameter("currentMintedTokens", "Minted this round", {
      unit: "amount",
      amount: state.minted,
      token,
    }),
    parameter("roundLength", "Length of a round", { unit: "blocks", blocks: state.roundLength }),
    parameter("controllerOwner", "Owner of the Controller", { unit: "address", address: owner }),
  ];
}
