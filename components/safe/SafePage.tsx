"use client";

import Link from "next/link";
import { daoHref } from "../session/daoHref.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";
import { SnapshotGate } from "../session/SnapshotGate.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Section } from "../ui/Section.tsx";
import { UntrustedText } from "../ui/UntrustedText.tsx";
import { SafeHoldings } from "./SafeHoldings.tsx";
import { SafeOwners } from "./SafeOwners.tsx";
import { SafeQueue } from "./SafeQueue.tsx";
import type { SafeSlots } from "./SafeSlots.ts";

/** The Safe of the DAO that the URL names: who owns it, what it holds, what is to be signed. */
export function SafePage(slots: SafeSlots) {
  return (
    <SnapshotGate>
      {(opened) => (
        <>
          <p className="text-small text-soft">
            <UntrustedText text={opened.snapshot.dao.name} />
          </p>
          <Safe opened={opened} slots={slots} />
        </>
      )}
    </SnapshotGate>
  );
}

function Safe({ opened, slots }: { opened: OpenedDao; slots: SafeSlots }) {
  const { snapshot, entry } = opened;
  const { safe } = snapshot.state;
  if (safe === undefined) {
    return (
      <>
        <h1 className="mt-1.5 mb-3 text-title font-[640] tracking-tight">Safe</h1>
        <EmptyState title="No Safe is known for this DAO">
          A contract does not say which Safe belongs to it. Open the DAO by its Safe’s address, or
          import a profile whose “safe” names it{" "}
          <Link
            href={daoHref("/settings", { entry })}
            prefetch={false}
            className="text-accent underline"
          >
            in Settings
          </Link>
          .
        </EmptyState>
      </>
    );
  }
  const account = snapshot.state.accounts.find(({ address }) => address === safe.address);
  return (
    <>
      <h1 className="mt-1.5 mb-2.5 text-title font-[640] tracking-tight">
        <UntrustedText text={account?.label ?? "Safe"} />
      </h1>
      <p className="mb-5.5 max-w-[70ch] text-lead">
        <b className="font-[600]">
          {safe.threshold} of {safe.owners.length}
        </b>{" "}
        owners sign; the next transaction is number <b className="font-[600]">{`${safe.nonce}`}</b>.
      </p>
      <div className="grid gap-x-10 lg:grid-cols-[minmax(0,1fr)_23.25rem]">
        <div className="min-w-0">
          <SafeQueue opened={opened} safe={safe} slots={slots} />
        </div>
        <aside className="min-w-0">
          <Section title="You">{slots.renderWallet(opened)}</Section>
          <SafeOwners safe={safe} labels={snapshot.dao.labels} />
          {account !== undefined && <SafeHoldings account={account} state={snapshot.state} />}
        </aside>
      </div>
    </>
  );
}
