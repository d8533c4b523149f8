"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { groupDigits } from "../../lib/amount/groupDigits.ts";
import type { Preview } from "../../lib/preview/Preview.ts";
import type { Report } from "../../lib/report/Report.ts";
import { daoHref } from "../session/daoHref.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";
import { PageTitle } from "../session/PageTitle.tsx";
import { PinnedBlockText } from "../session/PinnedBlockText.tsx";
import { Button } from "../ui/Button.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { ProgressNote } from "../ui/ProgressNote.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { shortenAddress } from "../ui/shortenAddress.ts";
import { useProposalReport } from "./useProposalReport.ts";

type ProposalReportProps = {
  opened: OpenedDao;
  id: string;
  children: (report: Report) => ReactNode;
  renderPreview: (preview: Preview) => ReactNode;
};

/** Runs a proposal's calls and shows what came of it, or why it could not be run. */
export function ProposalReport({ opened, id, children, renderPreview }: ProposalReportProps) {
  const { data, preview, error, refetch } = useProposalReport(opened, id);
  const { entry, snapshot } = opened;
  return (
    <>
      <p className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 text-small">
        <Link
          href={daoHref("/dao/proposals", { entry })}
          prefetch={false}
          className="text-accent underline"
        >
          All proposals
        </Link>
        <PinnedBlockText block={snapshot.block} />
      </p>
      {data === undefined && <PageTitle>Proposal {shortenAddress(id)}</PageTitle>}
      {error !== null && (
        <div className="mb-6">
          <ErrorNotice
            error={error}
            title="The proposal could not be reviewed."
            action={<Button onClick={() => void refetch()}>Try again</Button>}
          />
        </div>
      )}
      {data !== undefined && children(data)}
      {data === undefined && error === null && preview !== undefined && renderPreview(preview)}
      {data === undefined && error === null && preview === undefined && (
        <>
          <ProgressNote
            text={`Running the proposal’s calls on block ${groupDigits(snapshot.block.number.toString())}`}
          />
          <div className="mt-6">
            <Skeleton label="Waiting for the report" lines={9} />
          </div>
        </>
      )}
    </>
  );
}
