import { type Address, getAddress } from "viem";
import { formatDuration } from "../../amount/formatDuration.ts";
import { formatPercent } from "../../amount/formatPercent.ts";
import type { Ratio } from "../../amount/Ratio.ts";
import { toFarthestSeconds } from "../../amount/toFarthestSeconds.ts";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import { secondsPerYear } from "../../engine/secondsPerYear.ts";
import type { Check, CheckContext } from "../CheckContext.ts";
import type { Finding } from "../Finding.ts";
import { findingOf } from "../findingOf.ts";
import { leavingFlows } from "../leavingFlows.ts";
import { limitLevel } from "../limitLevel.ts";
import { treasuryHoldings } from "../treasuryHoldings.ts";
import { judgeSales } from "./judgeSales.ts";

const say = findingOf("size");

/** What leaves and what is sold, against the DAO's policy: of the treasury, of supply, of the market. */
export const size: Check = (context) => {
  const { preview } = context;
  if (preview.execution.after === undefined) {
    return [
      say("notChecked", {
        title: "Sizes were not checked",
        detail: "The calls do not run to their end, so there is no result to look at.",
      }),
    ];
  }
  const findings = [...judgeAssets(context), ...judgeSupplyShares(context), ...judgeSales(context)];
  if (findings.length > 0) return findings;
  return [
    say("ok", {
      title: "Sizes are within the policy",
      detail:
        "Shares of the treasury and of supply, and what a sale would move, are below its limits.",
    }),
  ];
};

/** All payments of an asset together: several small ones may be a large one. */
function judgeAssets({ preview, policy }: CheckContext): Finding[] {
  const flows = leavingFlows(preview);
  const format = createValueFormat(preview.snapshot);
  return [...new Set(flows.map(({ asset }) => asset))].flatMap((asset): Finding[] => {
    const own = flows.filter((flow) => flow.asset === asset);
    const total = own.reduce((sum, { amount }) => sum + amount, 0n);
    const held = treasuryHoldings(preview, asset);
    if (held === 0n) return [];
    const share = { numerator: total, denominator: held };
    const level = limitLevel(share, policy.maxGrantShare);
    // One payment alone is the business of `flow`.
    const isSeveral = new Set(own.map(({ recipient }) => recipient)).size > 1;
    const runway = (BigInt(secondsPerYear) * (held > total ? held - total : 0n)) / total;
    return [
      ...(level === undefined || !isSeveral
        ? []
        : [
            say(level, {
              title: "Payments together are a large share of the treasury",
              detail: `${format.amount(asset, total)} is ${formatPercent(share, 2)} of what the treasury holds; the policy allows ${formatPercent(policy.maxGrantShare, 2)}.`,
              evidence: [{ kind: "assumption", text: "policy.maxGrantShare" }],
            }),
          ]),
      ...(runway >= BigInt(policy.minRunwaySeconds)
        ? []
        : [
            say("warning", {
              title: "What is left does not last",
              detail: `If ${format.amount(asset, total)} left each year, the rest would last ${formatDuration(toFarthestSeconds(runway))}; the policy asks for ${formatDuration(policy.minRunwaySeconds)}.`,
              evidence: [{ kind: "assumption", text: "policy.minRunwaySeconds" }],
            }),
          ]),
    ];
  });
}

/** What one account outside the treasury receives of the DAO's token, minted or paid. */
function judgeSupplyShares({ preview, policy }: CheckContext): Finding[] {
  const { snapshot, execution } = preview;
  const { token } = snapshot.dao;
  const supply = execution.after?.token.totalSupply ?? 0n;
  const own = new Set<Address>([
    ...snapshot.dao.accounts.map(({ address }) => address),
    ...snapshot.dao.contracts.map(({ address }) => address),
    execution.executor,
  ]);
  const format = createValueFormat(snapshot);
  return receivedOf(execution.transfers.filter(({ asset }) => asset === token)).flatMap(
    ([account, amount]): Finding[] => {
      const share: Ratio = { numerator: amount, denominator: supply };
      const level = limitLevel(share, policy.maxSupplyShare);
      if (own.has(account) || level === undefined || supply === 0n) return [];
      return [
        say(level, {
          title: "One account gets a large share of supply",
          detail: `${format.fullAccount(account)} gets ${format.amount(token, amount)}, ${formatPercent(share, 2)} of supply; the policy allows ${formatPercent(policy.maxSupplyShare, 2)}.`,
          evidence: [{ kind: "assumption", text: "policy.maxSupplyShare" }],
        }),
      ];
    },
  );
}

type Transfers = CheckContext["preview"]["execution"]["transfers"];

/** Net: what is passed on does not stay. */
function receivedOf(transfers: Transfers): [Address, bigint][] {
  const net = new Map<Address, bigint>();
  for (const { from, to, amount } of transfers) {
    net.set(getAddress(to), (net.get(getAddress(to)) ?? 0n) + amount);
    net.set(getAddress(from), (net.get(getAddress(from)) ?? 0n) - amount);
  }
  return [...net].filter(([, amount]) => amount > 0n);
}
