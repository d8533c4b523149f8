import { CopyButton } from "../ui/CopyButton.tsx";
import { shortenAddress } from "../ui/shortenAddress.ts";

type TransactionHashProps = {
  hash: string;
  /** Block explorer, without a trailing slash. */
  explorer: string | undefined;
};

/** A transaction in a sentence: short, whole on hover and when copied, and linked where it can be. */
export function TransactionHash({ hash, explorer }: TransactionHashProps) {
  return (
    <span className="whitespace-nowrap">
      {explorer === undefined ? (
        <span className="font-mono text-[0.875em]" title={hash}>
          {shortenAddress(hash)}
        </span>
      ) : (
        <a
          href={`${explorer}/tx/${hash}`}
          target="_blank"
          rel="noreferrer"
          title={hash}
          className="font-mono text-[0.875em] underline"
        >
          {shortenAddress(hash)}
        </a>
      )}
      <CopyButton text={hash} what="transaction hash" />
    </span>
  );
}
