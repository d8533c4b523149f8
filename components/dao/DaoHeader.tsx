import Link from "next/link";
import type { ReactNode } from "react";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { daoHref } from "../session/daoHref.ts";
import { PinnedBlockText } from "../session/PinnedBlockText.tsx";
import { Address } from "../ui/Address.tsx";
import { UntrustedText } from "../ui/UntrustedText.tsx";

type DaoHeaderProps = { entry: string; snapshot: Snapshot; answer: ReactNode };

/** Which DAO at which block, the answer, and the way to a draft where one could be sent. */
export function DaoHeader({ entry, snapshot, answer }: DaoHeaderProps) {
  const { dao, state, block } = snapshot;
  const addresses = [
    { label: "Token", address: dao.token },
    { label: "Governor", address: dao.governor?.address },
    { label: "Safe", address: dao.safe },
  ].flatMap(({ label, address }) => (address === undefined ? [] : [{ label, address }]));
  return (
    <header className="mb-5.5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <PinnedBlockText block={block} />
        <h1 className="mt-1.5 text-[1.4375rem] leading-tight font-[640] tracking-tight break-words sm:text-title">
          <UntrustedText text={dao.name === "" ? state.token.name : dao.name} maximum={80} />
        </h1>
        {answer}
        <p className="mt-2 flex flex-wrap gap-x-4 text-small text-soft">
          {addresses.map(({ label, address }) => (
            <Address key={label} address={address} label={label} />
          ))}
        </p>
      </div>
      {dao.governor === undefined && dao.safe === undefined ? (
        <p className="text-small text-soft">Open the DAO by its governor or Safe to draft.</p>
      ) : (
        <Link
          href={daoHref("/dao/draft", { entry })}
          prefetch={false}
          className="min-h-9.5 rounded-lg border border-accent bg-accent px-4 py-1.5 font-[560] text-paper hover:opacity-90"
        >
          Draft a proposal
        </Link>
      )}
    </header>
  );
}
