"use client";

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
          <h1 className="mt-1.5 mb-5 text-[1.4375rem] leading-tight font-[640] tracking-tight sm:text-title">
            Proposals
          </h1>
          <ProposalList />
        </>
      )}
    </SnapshotGate>
  );
}
