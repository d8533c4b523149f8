import type { Address } from "viem";
import { comptrollerAbi, cTokenAbi } from "../../../contracts-abi/comptroller.ts";
import type { Read } from "../../chain/Read.ts";
import { readAll } from "../../chain/readAll.ts";
import { readContract } from "../../chain/readContract.ts";
import { readMap } from "../../chain/readMap.ts";
import { readOptional } from "../../chain/readOptional.ts";
import type { MarketSpeeds, Side } from "./MarketSpeeds.ts";

/** The scale of a market's borrow index. */
const one = 10n ** 18n;

/**
 * The speeds of a market. Before Compound's proposal 62 both sides had one speed. Where nothing is
 * supplied, or less than one unit borrowed, a side's accrual goes to nobody (`updateCompSupplyIndex`,
 * `updateCompBorrowIndex`).
 */
export function readMarket(target: Address, market: Address): Read<MarketSpeeds> {
  const call = { address: target, abi: comptrollerAbi, args: [market] } as const;
  const token = { address: market, abi: cTokenAbi } as const;
  const read = readAll({
    both: readOptional(readContract({ ...call, functionName: "compSpeeds" })),
    supplySpeed: readOptional(readContract({ ...call, functionName: "compSupplySpeeds" })),
    borrowSpeed: readOptional(readContract({ ...call, functionName: "compBorrowSpeeds" })),
    supplyState: readContract({ ...call, functionName: "compSupplyState" }),
    borrowState: readContract({ ...call, functionName: "compBorrowState" }),
    supplied: readOptional(readContract({ ...token, functionName: "totalSupply" })),
    borrowed: readOptional(readContract({ ...token, functionName: "totalBorrows" })),
    borrowIndex: readOptional(readContract({ ...token, functionName: "borrowIndex" })),
  });
  return readMap(
    read,
    ({ both = 0n, supplied = 0n, borrowed = 0n, borrowIndex = 0n, ...state }) => ({
      market,
      supply: {
        speed: state.supplySpeed ?? both,
        updatedAt: BigInt(state.supplyState[1]),
        isPaid: supplied > 0n,
      },
      borrow: {
        speed: state.borrowSpeed ?? both,
        updatedAt: BigInt(state.borrowState[1]),
        isPaid: borrowIndex > 0n && (borrowed * one) / borrowIndex > 0n,
      },
    }),
  );
}

/** What a contributor accrues; nothing where the contract knows no contributors. */
export function readContributor(
  target: Address,
  contributor: Address,
): Read<{ contributor: Address; side: Side }> {
  const call = { address: target, abi: comptrollerAbi, args: [contributor] } as const;
  const read = readAll({
    speed: readOptional(readContract({ ...call, functionName: "compContributorSpeeds" })),
    updatedAt: readOptional(readContract({ ...call, functionName: "lastContributorBlock" })),
  });
  return readMap(read, ({ speed = 0n, updatedAt = 0n }) => ({
    contributor,
    side: { speed, updatedAt, isPaid: speed > 0n },
  }));
}
