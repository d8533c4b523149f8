import { type Address, getAddress } from "viem";
import { formatPercent } from "../../amount/formatPercent.ts";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { CheckContext } from "../CheckContext.ts";
import type { Finding } from "../Finding.ts";
import { findingOf } from "../findingOf.ts";
import { type LeavingFlow, leavingFlows } from "../leavingFlows.ts";
import { limitLevel } from "../limitLevel.ts";
import { treasuryAccounts } from "../treasuryAccounts.ts";
import { priceImpact } from "./priceImpact.ts";

const say = findingOf("size");

/** Sales, seen by what comes back: how far each moves its pool's price, at the pool's depth before. */
export function judgeSales(context: CheckContext): Finding[] {
  const { preview, pools = [], policy } = context;
  const format = createValueFormat(preview.snapshot);
  return salesOf(preview, pools).flatMap((sale): Finding[] => {
    const pool = pools.find(({ pool: address }) => address === sale.recipient);
    const reserve = pool?.reserves.find(({ asset }) => asset === sale.asset)?.amount;
    const sold = format.amount(sale.asset, sale.amount);
    if (pool === undefined || reserve === undefined) {
      return [
        say("notChecked", {
          title: "The depth of a market is not known",
          detail: `${sold} is sold to ${format.fullAccount(sale.recipient)}, which is no pool that is known here.`,
          evidence: [{ kind: "call", index: sale.call }],
        }),
      ];
    }
    const impact = priceImpact({ reserve, sold: sale.amount });
    const level = limitLevel(impact, policy.maxPriceImpact);
    if (level === undefined) return [];
    return [
      say(level, {
        title: "A sale moves the price",
        detail: `Selling ${sold} to ${format.fullAccount(sale.recipient)}, whose depth is that of ${format.amount(sale.asset, reserve)}, lowers its price by ${formatPercent(impact, 2)}; the policy allows ${formatPercent(policy.maxPriceImpact, 2)}.`,
        evidence: [
          { kind: "call", index: sale.call },
          {
            kind: "read",
            address: sale.recipient,
            functionName: pool.readBy,
            value: `${reserve}`,
          },
          { kind: "assumption", text: "policy.maxPriceImpact" },
        ],
      }),
    ];
  });
}

/** What leaves to a known pool, or to whoever gives another asset in the same call. */
function salesOf(preview: Preview, pools: NonNullable<CheckContext["pools"]>): LeavingFlow[] {
  const treasury = treasuryAccounts(preview);
  const flows = leavingFlows(preview);
  const isPool = new Set<Address>(pools.map(({ pool }) => pool));
  // Who gives a pool both of its assets lends to it, and sells nothing.
  const isLent = ({ asset, recipient }: LeavingFlow) =>
    isPool.has(recipient) &&
    flows.some((other) => other.recipient === recipient && other.asset !== asset);
  return flows.filter((sale) => !isLent(sale) && isSale(sale));
  function isSale({ call, asset, recipient }: LeavingFlow): boolean {
    return (
      isPool.has(recipient) ||
      preview.execution.transfers.some(
        (back) =>
          back.call === call &&
          back.asset !== asset &&
          back.amount > 0n &&
          getAddress(back.from) === recipient &&
          treasury.has(getAddress(back.to)),
      )
    );
  }
}
