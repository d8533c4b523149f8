"use client";

import type { Call } from "../../lib/actions/Call.ts";
import { decodeCalls } from "../../lib/actions/decodeCalls.ts";
import { describeCall } from "../../lib/actions/describeCall.ts";
import { createDescribeContext } from "../../lib/dao/createDescribeContext.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { useMintage } from "../session/useMintage.ts";
import { cleanText } from "../ui/cleanText.ts";

type CallSentencesProps = { calls: readonly Call[]; snapshot: Snapshot };

/** What calls do in words, read from their bytes and not from what a file says of them. */
export function CallSentences({ calls, snapshot }: CallSentencesProps) {
  const { actions } = useMintage();
  const context = { ...createDescribeContext(snapshot), actions };
  const sentences = decodeCalls(calls, { actions }).map(
    (decoded) => describeCall(decoded, context).sentence,
  );
  return (
    <ol className="mb-3 flex flex-col gap-0.5">
      {sentences.map((sentence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a call is its place
        <li key={index} className="break-words">
          {cleanText(sentence, 500)}
        </li>
      ))}
    </ol>
  );
}
