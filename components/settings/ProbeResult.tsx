import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import type { Ability, RpcProbe } from "../../lib/chain/probeRpc.ts";
import type { FindingLevel } from "../../lib/checks/Finding.ts";
import { Mark } from "../ui/Mark.tsx";

const abilities: readonly {
  id: "simulate" | "batch" | "logs" | "history";
  words: Record<Ability, string>;
}[] = [
  {
    id: "simulate",
    words: {
      yes: "Runs previews (eth_simulateV1).",
      no: "Cannot run previews: it has no eth_simulateV1.",
      unknown: "Whether it runs previews could not be found out.",
    },
  },
  {
    id: "batch",
    words: {
      yes: "Takes several calls in one request.",
      no: "Takes one call a request: reading is slower.",
      unknown: "Whether it takes several calls at once could not be found out.",
    },
  },
  {
    id: "logs",
    words: {
      yes: "Serves the logs of 1,000 blocks.",
      no: "Does not serve the logs of 1,000 blocks: proposals and holders of roles may be missing.",
      unknown: "Which logs it serves could not be found out.",
    },
  },
  {
    id: "history",
    words: {
      yes: "Has the state of 1,000 blocks ago.",
      no: "Has no state of 1,000 blocks ago: most proposals executed before then cannot be reviewed.",
      unknown: "Whether it has older states could not be found out.",
    },
  },
];

const levels: Readonly<Record<Ability, FindingLevel>> = {
  yes: "ok",
  no: "warning",
  unknown: "notChecked",
};

/** What an endpoint turned out to be able to do. */
export function ProbeResult({ probe }: { probe: RpcProbe }) {
  return (
    <div role="status" className="text-small">
      <p>
        Serves chain {probe.chainId}, at block {formatAmountGrouped(probe.blockNumber, 0)}.
      </p>
      <ul className="mt-1 flex flex-col gap-0.5">
        {abilities.map(({ id, words }) => (
          <li key={id}>
            <Mark level={levels[probe[id]]} /> {words[probe[id]]}
          </li>
        ))}
      </ul>
    </div>
  );
}
