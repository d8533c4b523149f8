import Link from "next/link";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { BlockStatus } from "../session/BlockStatus.tsx";
import { daoHref } from "../session/daoHref.ts";
import { Address } from "../ui/Address.tsx";
import { UntrustedText } from "../ui/UntrustedText.tsx";

/** Which DAO, by which addresses, at which block; and the way to a draft. */
export function DaoHeader({ entry, snapshot }: { entry: string; snapshot: Snapshot }) {
  const { dao, state } = snapshot;
  const addresses = [
    { label: "Token", address: dao.token },
    { label: "Governor", address: dao.governor?.address },
    { label: "Safe", address: dao.safe },
  ].flatMap(({ label, address }) => (address === undefined ? [] : [{ label, address }]));
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <BlockStatus />
        <h1 className="mt-1.5 text-[1.4375rem] leading-tight font-[640] tracking-tight break-words sm:text-title">
          <UntrustedText text={dao.name === "" ? state.token.name : dao.name} maximum={80} />
        </h1>
        <p className="mt-1 flex flex-wrap gap-x-4 text-small text-soft">
          {addresses.map(({ label, address }) => (
            <Address key={label} address={address} label={label} />
          ))}
        </p>
      </div>
      <Link
        href={daoHref("/dao/draft", { entry })}
        prefetch={false}
        className="min-h-9.5 rounded-lg border border-accent bg-accent px-4 py-1.5 font-[560] text-paper hover:opacity-90"
      >
        Draft a proposal
      </Link>
    </header>
  );
}
