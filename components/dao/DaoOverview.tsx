"use client";

import { type ReactNode, useMemo } from "react";
import { createValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { SupplyChart } from "../ui/SupplyChart.tsx";
import { tryParse } from "../ui/tryParse.ts";
import { AccountsSection } from "./AccountsSection.tsx";
import { DaoAnswer } from "./DaoAnswer.tsx";
import { DaoFigures } from "./DaoFigures.tsx";
import { DaoHeader } from "./DaoHeader.tsx";
import { GovernanceSection } from "./GovernanceSection.tsx";
import { IssuanceSection } from "./IssuanceSection.tsx";
import { projectBaseline } from "./projectBaseline.ts";
import { ReleasesSection } from "./ReleasesSection.tsx";
import { SupplyParts } from "./SupplyParts.tsx";

type DaoOverviewProps = OpenedDao & {
  /** What is being decided now. */
  proposals: ReactNode;
};

/** A DAO's money supply as it stands: the answer, figures, its course under today's rules, evidence. */
export function DaoOverview({ entry, snapshot, processes, proposals }: DaoOverviewProps) {
  const format = useMemo(() => createValueFormat(snapshot), [snapshot]);
  const { value: baseline, error } = useMemo(
    () => tryParse(() => projectBaseline(snapshot, processes)),
    [snapshot, processes],
  );
  const { decimals, symbol } = snapshot.state.token;
  const shared = { snapshot, format };
  return (
    <article>
      <DaoHeader
        entry={entry}
        snapshot={snapshot}
        answer={<DaoAnswer {...shared} baseline={baseline} />}
      />
      {error !== undefined && (
        <div className="mb-6">
          <ErrorNotice error={error} title="The supply could not be projected." />
        </div>
      )}
      {baseline !== undefined && <DaoFigures snapshot={snapshot} baseline={baseline} />}
      {/* On a phone: what is decided and released right after the chart, the tables last. */}
      <div className="grid gap-x-7 lg:grid-cols-[minmax(0,1fr)_23.25rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0">
          {baseline !== undefined && (
            <>
              {/* Without any rule a level line would look like a promise. */}
              {snapshot.state.sources.length > 0 && (
                <SupplyChart
                  span="four years"
                  source={{ trajectory: baseline.trajectory }}
                  decimals={decimals}
                  symbol={symbol}
                />
              )}
              <SupplyParts snapshot={snapshot} />
            </>
          )}
        </div>
        <div className="min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          {proposals}
          <ReleasesSection {...shared} title="Vesting" kind="vesting" />
          <ReleasesSection {...shared} title="Staking rewards" kind="constantRate" />
        </div>
        <div className="min-w-0">
          <IssuanceSection {...shared} />
          <AccountsSection snapshot={snapshot} />
          <GovernanceSection {...shared} />
        </div>
      </div>
    </article>
  );
}
