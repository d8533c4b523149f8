"use client";

import type { Call } from "../../lib/actions/Call.ts";
import { decodeCalls } from "../../lib/actions/decodeCalls.ts";
import { type CallDescription, describeCall } from "../../lib/actions/describeCall.ts";
import { createDescribeContext } from "../../lib/dao/createDescribeContext.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { useMintage } from "../session/useMintage.ts";
import { cleanText } from "../ui/cleanText.ts";

type CallSentencesProps = { calls: readonly Call[]; snapshot: Snapshot };

/** What calls do in words, read from their bytes and not from what a file says of them. */
export function CallSentences({ calls, snapshot }: CallSentencesProps) {
  const { actions } = useMintage();
  const context = { ...createDescribeContext(snapshot), actions };
  const described = decodeCalls(calls, { actions }).map((decoded) =>
    describeCall(decoded, context),
  );
  return (
    <div className="mb-3">
      <Sentences of={described} />
    </div>
  );
}

/** Each call in a sentence, and the calls that it carries indented under it. */
function Sentences({ of }: { of: readonly CallDescription[] }) {
  return (
    <ol className="flex flex-col gap-0.5">
      {of.map(({ sentence, run, inner = [] }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a call is its place
        <li key={index} className="break-words">
          {cleanText(run === undefined ? sentence : `${sentence} (${run})`, 500)}
          {inner.length > 0 && (
            <div className="mt-0.5 border-line border-l pl-3">
              <Sentences of={inner} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
