"use client";

import Link from "next/link";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { daoHref } from "../session/daoHref.ts";
import { Time } from "../ui/Time.tsx";
import { UntrustedText } from "../ui/UntrustedText.tsx";
import type { SafeTwin } from "./SafeTwin.ts";
import { TransactionHash } from "./TransactionHash.tsx";
import type { KnownTwins } from "./useSafeTwins.ts";

type SafeTwinNotesProps = {
  known: KnownTwins;
  /** The draft's own title. */
  title: string;
  snapshot: Snapshot;
  explorer: string | undefined;
};

/** What was made of a draft's calls before, and where it stands. */
export function SafeTwinNotes({ known, ...rest }: SafeTwinNotesProps) {
  const { twins, more, error } = known;
  if (error !== null) {
    return (
      <p className="text-small text-info">
        Whether this draft was sent already could not be checked.
      </p>
    );
  }
  if (twins.length === 0) return null;
  return (
    <ul className="w-full rounded-lg bg-accent-soft px-4 py-3 wrap-anywhere">
      {twins.map((twin) => (
        <li key={twin.plan.id}>
          <SafeTwinNote twin={twin} {...rest} />
        </li>
      ))}
      {more > 0 && <li>And {more} more with the same calls.</li>}
    </ul>
  );
}

function SafeTwinNote(props: Omit<SafeTwinNotesProps, "known"> & { twin: SafeTwin }) {
  const { twin, title, snapshot, explorer } = props;
  const { plan } = twin;
  const entry = `${snapshot.dao.shortName}:${snapshot.dao.entry}`;
  return (
    <>
      {plan.title === title ? (
        "This draft"
      ) : (
        <>
          “<UntrustedText text={plan.title} maximum={80} />
          ”, with the same calls,
        </>
      )}{" "}
      <SafeTwinState twin={twin} explorer={explorer} />.{" "}
      <Link
        href={daoHref("/dao/safe", { entry, plan: plan.id })}
        prefetch={false}
        className="text-accent underline"
      >
        Open it on the Safe’s page
      </Link>
    </>
  );
}

function SafeTwinState({ twin, explorer }: { twin: SafeTwin; explorer: string | undefined }) {
  const { state, plan, executedAt, transactionHash } = twin;
  const nonce = plan.facts.nonce ?? "not stated";
  if (state === "waits") {
    const signed = plan.steps.filter(({ signature }) => signature !== undefined).length;
    return <>waits as nonce {`${nonce}, signed by ${signed}`}</>;
  }
  if (state === "unknown") {
    return <>was made as nonce {nonce}; whether it was executed is not known</>;
  }
  return (
    <>
      was executed as nonce {nonce}
      {executedAt !== undefined && (
        <>
          {" "}
          on <Time seconds={executedAt} />
        </>
      )}
      {transactionHash !== undefined && (
        <>
          {" "}
          (transaction <TransactionHash hash={transactionHash} explorer={explorer} />)
        </>
      )}
    </>
  );
}
