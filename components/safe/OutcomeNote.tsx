import { CopyButton } from "../ui/CopyButton.tsx";
import { Time } from "../ui/Time.tsx";

/** What became of a transaction whose nonce is used. `undefined`: it is being asked. */
export type Outcome =
  | { status: "executed"; transactionHash?: string | undefined; executedAt?: number | undefined }
  | { status: "failed" | "taken" | "unknown" }
  | undefined;

/** In a word, beside the nonce. */
export function outcomeWord(outcome: Outcome): string {
  return words[outcome?.status ?? "unknown"];
}

const words = {
  executed: "Executed",
  failed: "Failed",
  taken: "Not executed",
  unknown: "Nonce used",
} as const;

/** What became of a transaction whose nonce is used, and by which transaction it was executed. */
export function OutcomeNote({ outcome }: { outcome: Outcome }) {
  switch (outcome?.status) {
    case undefined:
      return <p className="mb-3 text-small text-soft">Asking the chain what became of it.</p>;
    case "executed":
      return <ExecutedNote hash={outcome.transactionHash} at={outcome.executedAt} />;
    case "failed":
      return <SpentNote>It was executed, and its calls failed.</SpentNote>;
    case "taken":
      return (
        <SpentNote>
          Another transaction took this nonce. This one was not executed and cannot be any more.
        </SpentNote>
      );
    case "unknown":
      return (
        <SpentNote>
          Its nonce is used. Whether by this transaction is not known: the node’s logs do not tell.
        </SpentNote>
      );
  }
}

function SpentNote({ children }: { children: string }) {
  return (
    <p role="status" className="mb-3 rounded-lg bg-info-soft px-4 py-3">
      {children}
    </p>
  );
}

/** That it went through, when, and by which transaction, where that is known. */
function ExecutedNote({ hash, at }: { hash: string | undefined; at: number | undefined }) {
  return (
    <p role="status" className="mb-3 rounded-lg bg-accent-soft px-4 py-3 wrap-anywhere">
      <b className="font-[580] text-accent">✓ It went through.</b>
      {at !== undefined && (
        <>
          {" "}
          On <Time seconds={at} form="minute" />.
        </>
      )}
      {hash !== undefined && (
        <>
          {" "}
          Transaction <span className="font-mono text-small">{hash}</span>
          <CopyButton text={hash} what="transaction hash" />
        </>
      )}
    </p>
  );
}
