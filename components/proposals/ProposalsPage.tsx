"use client";

import { PageTitle } from "../session/PageTitle.tsx";
import { PinnedBlockText } from "../session/PinnedBlockText.tsx";
import { SnapshotGate } from "../session/SnapshotGate.tsx";
import { ProposalList } from "./ProposalList.tsx";

/** All proposals of the DAO that the URL names. */
export function ProposalsPage() {
  return (
    <SnapshotGate>
      {({ snapshot }) => (
        <>
          <PinnedBlockText block={snapshot.block} />
          <PageTitle>Proposals</PageTitle>
          <ProposalList />
        </>
      )}
    </SnapshotGate>
  );
}
