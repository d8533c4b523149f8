"use client";

import Link from "next/link";
import { useSyncExternalStore } from "react";
import { type RecentDao, readRecentDaos, subscribeToRecentDaos } from "../session/recentDaos.ts";
import { useProfiles } from "../session/useProfiles.ts";
import { useSession } from "../session/useSession.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Section } from "../ui/Section.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { shortenAddress } from "../ui/shortenAddress.ts";
import { UntrustedText } from "../ui/UntrustedText.tsx";

const none: readonly RecentDao[] = [];

/** The DAOs one need not paste: the demo's and those with a profile, and those opened before. */
export function DaoLists() {
  const { isReady, demo } = useSession();
  const known = useProfiles();
  const recent = useSyncExternalStore(subscribeToRecentDaos, readRecentDaos, () => none);
  const others = recent.filter(({ entry }) => known.every((profile) => profile.entry !== entry));
  if (!isReady) return <Skeleton label="Looking for known DAOs" />;
  if (known.length === 0 && others.length === 0) {
    return (
      <EmptyState title="No DAO was opened here yet">
        Paste an address above, or import a profile in{" "}
        <Link href="/settings" prefetch={false} className="text-accent underline">
          Settings
        </Link>
        .
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-x-7 sm:grid-cols-2">
      {known.length > 0 && (
        <Section title={demo === undefined ? "Known DAOs" : "DAOs of the demo"}>
          <DaoList daos={known} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title="Opened before">
          <DaoList daos={others} />
        </Section>
      )}
    </div>
  );
}

function DaoList({ daos }: { daos: readonly RecentDao[] }) {
  return (
    <ul>
      {daos.map(({ entry, name }) => (
        <li key={entry} className="border-t border-line first:border-t-0">
          <Link
            href={`/dao?dao=${encodeURIComponent(entry).replaceAll("%3A", ":")}`}
            prefetch={false}
            className="flex flex-wrap items-baseline justify-between gap-x-4 py-2.5 hover:text-accent"
          >
            <span className="font-[560]">
              <UntrustedText text={name} maximum={64} />
            </span>
            <span className="font-mono text-small text-soft" title={entry}>
              {shortenEntry(entry)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function shortenEntry(entry: string): string {
  const [chain = "", address = ""] = entry.split(":");
  return `${chain}:${shortenAddress(address)}`;
}
