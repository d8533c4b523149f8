"use client";

import { useState } from "react";
import type { Proposal, ProposalState } from "../../lib/governor/GovernorFlavour.ts";
import { proposalStateNames } from "../../lib/report/proposalStateNames.ts";
import { TextField } from "../ui/TextField.tsx";
import { useUrlText } from "../ui/useUrlText.ts";
import type { ProposalShow } from "./filterProposals.ts";

/** Fewer are seen at a glance. */
const fewestToSearch = 6;

/** Which proposals are asked for; both are in the URL, so that a link shows the same. */
export function useProposalFilter() {
  const [show, setShow] = useUrlText("show");
  const [found, setFound] = useUrlText("find");
  // What is typed stands at once; the URL follows a moment later.
  const [search, setSearch] = useState(found ?? "");
  return {
    show: isShow(show) ? show : ("all" as const),
    search,
    setShow: (next: ProposalShow) => setShow(next === "all" ? null : next),
    setSearch: (next: string) => {
      setSearch(next);
      setFound(next === "" ? null : next);
    },
  };
}

type ProposalFilterProps = ReturnType<typeof useProposalFilter> & {
  proposals: readonly Proposal[];
};

/** Chooses which proposals are shown: by where they stand, and by a text in them. */
export function ProposalFilter(props: ProposalFilterProps) {
  const { proposals, show, search, setShow, setSearch } = props;
  const states = (Object.keys(proposalStateNames) as ProposalState[]).filter((name) =>
    proposals.some(({ state }) => state === name),
  );
  const choices: readonly { id: ProposalShow; label: string }[] = [
    { id: "all", label: "All" },
    { id: "open", label: "Open" },
    ...states.map((id) => ({ id, label: proposalStateNames[id] })),
  ];
  return (
    <div className="mb-4 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <fieldset className="flex flex-wrap gap-x-3.5 text-small text-soft">
        <legend className="sr-only">Which proposals</legend>
        {choices.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            aria-pressed={show === id}
            onClick={() => setShow(id)}
            className="border-b-2 border-transparent py-1 hover:text-ink aria-pressed:border-accent aria-pressed:font-[550] aria-pressed:text-ink"
          >
            {label}
          </button>
        ))}
      </fieldset>
      {(proposals.length >= fewestToSearch || search !== "") && (
        <div className="w-full sm:w-80">
          <TextField label="Find by text, number or proposer" value={search} onChange={setSearch} />
        </div>
      )}
    </div>
  );
}

function isShow(text: string | null): text is ProposalShow {
  return text === "open" || (text !== null && Object.hasOwn(proposalStateNames, text));
}
