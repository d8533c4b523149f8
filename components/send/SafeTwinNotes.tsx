"use client";

import Link from "next/link";
import type { ReactNode } from "react";
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
  const { twins, more, comparedFrom, error } = known;
  const { safe } = rest.snapshot.state;
  return (
    <>
      {error !== null && (
        <Unchecked>
          What this browser keeps could not be read: whether this draft is among it could not be
          checked.
        </Unchecked>
      )}
      {twins.length > 0 && (
        <ul className="w-full rounded-lg bg-accent-soft px-4 py-3 wrap-anywhere">
          {twins.map((twin) => (
            <li key={twin.plan?.id ?? `${twin.nonce}`}>
              <SafeTwinNote twin={twin} {...rest} />
            </li>
          ))}
          {more > 0 && <li>And {more} more with the same calls.</li>}
        </ul>
      )}
      {comparedFrom > 0n && (
        <Unchecked>
          Whether the Safe executed the same calls{" "}
          {comparedFrom === safe?.nonce
            ? "already could not be checked: the node does not serve its logs."
            : `with a nonce below ${comparedFrom} was not checked.`}
        </Unchecked>
      )}
    </>
  );
}

function Unchecked({ children }: { children: ReactNode }) {
  return <p className="text-small text-info">{children}</p>;
}

type NoteProps = Omit<SafeTwinNotesProps, "known"> & { twin: SafeTwin };

function SafeTwinNote({ twin, title, snapshot, explorer }: NoteProps) {
  const { plan } = twin;
  const state = <SafeTwinState twin={twin} explorer={explorer} />;
  if (plan === undefined) return <>These very calls {state}.</>;
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
      {state}.{" "}
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
  const { executedAt, transactionHash } = twin;
  const nonce = twin.plan === undefined ? `${twin.nonce}` : (twin.plan.facts.nonce ?? "not stated");
  if (twin.state === "waits") {
    const signed = twin.plan.steps.filter(({ signature }) => signature !== undefined).length;
    return <>waits as nonce {`${nonce}, signed by ${signed}`}</>;
  }
  if (twin.state === "unknown") {
    return <>was made as nonce {nonce}; whether it was executed is not known</>;
  }
  return (
    <>
      {twin.plan === undefined ? "were" : "was"} executed as nonce {nonce}
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
