"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import type { Preview } from "../../lib/preview/Preview.ts";
import type { Report } from "../../lib/report/Report.ts";
import { daoHref } from "../session/daoHref.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";
import { PageTitle } from "../session/PageTitle.tsx";
import { SnapshotGate } from "../session/SnapshotGate.tsx";
import { useUrlText } from "../ui/useUrlText.ts";
import { ProposalReport } from "./ProposalReport.tsx";

type ProposalGateProps = {
  children: (report: Report, opened: OpenedDao) => ReactNode;
  /** What the calls do, while they are still checked. */
  renderPreview: (preview: Preview) => ReactNode;
};

/** Reviews the proposal that the URL names (`?dao=…&id=…`). */
export function ProposalGate(props: ProposalGateProps) {
  return <SnapshotGate>{(opened) => <ChosenProposal {...props} opened={opened} />}</SnapshotGate>;
}

function ChosenProposal({
  opened,
  children,
  renderPreview,
}: ProposalGateProps & { opened: OpenedDao }) {
  const [id] = useUrlText("id");
  if (id === null) {
    return (
      <>
        <PageTitle>No proposal is chosen</PageTitle>
        <Link
          href={daoHref("/dao/proposals", { entry: opened.entry })}
          prefetch={false}
          className="text-accent underline"
        >
          Choose one from the list
        </Link>
      </>
    );
  }
  return (
    <ProposalReport key={id} opened={opened} id={id} renderPreview={renderPreview}>
      {(report) => children(report, opened)}
    </ProposalReport>
  );
}
