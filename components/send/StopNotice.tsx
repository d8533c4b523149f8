"use client";

import { Button } from "../ui/Button.tsx";
import { cleanText } from "../ui/cleanText.ts";
import { FindingList } from "../ui/FindingList.tsx";
import { Mark } from "../ui/Mark.tsx";
import type { Stop } from "./checkFresh.ts";

type StopNoticeProps = { stop: Stop; onGoOn: () => void; isPending: boolean };

/** Why nothing was sent: what a fresh run found. Where the calls would run, one may go on. */
export function StopNotice({ stop, onGoOn, isPending }: StopNoticeProps) {
  const { findings, revertReason } = stop;
  return (
    <div role="alert" className="rounded-lg border border-crit px-4 py-3">
      <p className="mb-3 font-[580] text-crit">
        <Mark level="critical" />{" "}
        {revertReason === undefined
          ? "Stopped: the calls were run again just now, and a check found this."
          : `Stopped: run just now, the calls would fail: ${cleanText(revertReason, 300)}`}
      </p>
      <FindingList findings={findings} />
      {revertReason === undefined && (
        <Button tone="danger" isPending={isPending} onClick={onGoOn}>
          I have read it: send all the same
        </Button>
      )}
    </div>
  );
}
