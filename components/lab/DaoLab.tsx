"use client";

import { useState } from "react";
import type { OpenedDao } from "../session/OpenedDao.ts";
import { PinnedBlockText } from "../session/PinnedBlockText.tsx";
import { SnapshotGate } from "../session/SnapshotGate.tsx";
import { useReadSnapshot } from "../session/useReadSnapshot.ts";
import { Button } from "../ui/Button.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { tryParse } from "../ui/tryParse.ts";
import { UntrustedText } from "../ui/UntrustedText.tsx";
import { LabWorkbench } from "./LabWorkbench.tsx";
import { daoDocument } from "./model/daoDocument.ts";
import { type LabStart, presetDocument } from "./useLabUrl.ts";

type DaoLabProps = { onLink: (start: LabStart | "dao") => void };

/** The Lab from the open DAO's own model; from a preset where there is none. */
export function DaoLab({ onLink }: DaoLabProps) {
  const { snapshot } = useReadSnapshot();
  return (
    <>
      <SnapshotGate>
        {(opened) => <OpenedLab key={opened.entry} {...opened} onLink={onLink} />}
      </SnapshotGate>
      {snapshot === undefined && (
        <div className="mt-5">
          <PresetButton onLink={onLink} />
        </div>
      )}
    </>
  );
}

/** The way on where the DAO cannot be read, or is not waited for. */
function PresetButton({ onLink }: DaoLabProps) {
  const start = () => onLink({ document: presetDocument(null), error: undefined });
  return <Button onClick={start}>Start from a preset instead</Button>;
}

function OpenedLab({ snapshot: newest, onLink }: OpenedDao & DaoLabProps) {
  // What was changed here stays when the DAO is read again.
  const [{ snapshot, read }] = useState(() => ({
    snapshot: newest,
    read: tryParse(() => daoDocument(newest)),
  }));
  if (read.error !== undefined) {
    return (
      <ErrorNotice
        error={read.error}
        title="This DAO’s model could not be made."
        action={<PresetButton onLink={onLink} />}
      />
    );
  }
  const { sources } = snapshot.state;
  return (
    <>
      <p className="mb-3 max-w-[75ch]">
        The model of{" "}
        <strong className="font-[620]">
          <UntrustedText text={snapshot.dao.name} maximum={40} />
        </strong>{" "}
        <PinnedBlockText block={snapshot.block} />: its supply and its rules as the chain has them
        {sources.length === 0 && ", of which none is known"}. It has no market, since a chain does
        not tell how people behave.
      </p>
      <LabWorkbench start={{ document: read.value, error: undefined }} onLink={onLink} />
    </>
  );
}
