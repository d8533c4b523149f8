"use client";

import type { Preview } from "../../lib/preview/Preview.ts";
import { SupplyChart } from "../ui/SupplyChart.tsx";

/** Supply without and with the calls; nothing where they do not run. */
export function ImpactChart({
  preview: { impact, execution, snapshot },
  isDead = false,
}: {
  preview: Preview;
  /** Of a proposal that can no longer be executed. */
  isDead?: boolean;
}) {
  if (impact === undefined) return null;
  const { decimals, symbol } = snapshot.state.token;
  return (
    <SupplyChart
      span="four years"
      source={{ impact, executeAt: execution.executeAt, isDead }}
      decimals={decimals}
      symbol={symbol}
    />
  );
}
