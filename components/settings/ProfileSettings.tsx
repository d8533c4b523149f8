"use client";

import { useMutation } from "@tanstack/react-query";
import type { ChangeEvent } from "react";
import type { DaoProfile } from "../../lib/dao/DaoProfile.ts";
import { forgetProfile, importProfile } from "../session/storedProfiles.ts";
import { useProfiles } from "../session/useProfiles.ts";
import { useSession } from "../session/useSession.ts";
import { Button } from "../ui/Button.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { Section } from "../ui/Section.tsx";
import { useToast } from "../ui/Toast.tsx";
import { UntrustedText } from "../ui/UntrustedText.tsx";
import { downloadProfile } from "./downloadProfile.ts";
import { FileTooLargeError } from "./errors.ts";

const largestFileBytes = 262_144;

/** What a person or a file adds to what the chain tells of a DAO: import, export, remove. */
export function ProfileSettings() {
  useSession();
  const profiles = useProfiles();
  const say = useToast();
  const read = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > largestFileBytes) throw new FileTooLargeError(file.size, largestFileBytes);
      return importProfile(await file.text());
    },
    onSuccess: ({ name }) => say(`Imported the profile of ${name.slice(0, 64)}.`),
  });
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = "";
    if (file !== undefined) read.mutate(file);
  };
  return (
    <Section title="Profiles" note="names and accounts that a chain does not tell">
      <p className="mb-3 max-w-[70ch] text-soft">
        A profile names a DAO’s accounts, contracts and limits. Everything in it is read again from
        the chain: a wrong one shows wrong labels, never wrong amounts.
      </p>
      <ul className="mb-3">
        {profiles.map((profile) => (
          <ProfileRow key={profile.entry} profile={profile} />
        ))}
      </ul>
      <label className="flex max-w-90 flex-col gap-1">
        <span className="text-small text-soft">Import a profile (JSON file)</span>
        <input
          type="file"
          accept="application/json,.json"
          onChange={choose}
          className="text-small file:mr-3 file:min-h-9.5 file:rounded-lg file:border file:border-edge file:bg-card file:px-4 file:text-ink"
        />
      </label>
      {read.error !== null && (
        <div className="mt-3">
          <ErrorNotice error={read.error} title="The profile was not imported." />
        </div>
      )}
    </Section>
  );
}

function ProfileRow({ profile }: { profile: DaoProfile }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-2.5">
      <span className="min-w-0">
        <span className="font-[560]">
          <UntrustedText text={profile.name} maximum={64} />
        </span>
        <span className="block font-mono text-small break-all text-soft">{profile.entry}</span>
      </span>
      <span className="flex gap-2.5">
        <Button onClick={() => downloadProfile(profile)}>Export</Button>
        <Button tone="quiet" onClick={() => forgetProfile(profile.entry)}>
          Remove
        </Button>
      </span>
    </li>
  );
}
