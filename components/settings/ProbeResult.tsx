import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import type { Ability, RpcProbe } from "../../lib/chain/probeRpc.ts";
import type { FindingLevel } from "../../lib/checks/Finding.ts";
import { Mark } from "../ui/Mark.tsx";

const abilities = [
  { id: "simulate", can: "runs previews (eth_simulateV1)", without: "no previews without it" },
  { id: "batch", can: "takes several calls in one request", without: "reading is slower" },
  { id: "logs", can: "serves logs of 1,000 blocks", without: "role holders may be missing" },
  {
    id: "history",
    can: "keeps the state of 1,000 blocks ago",
    without: "executed proposals cannot be reviewed",
  },
] as const;

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
        {abilities.map(({ id, can, without }) => {
          const ability = probe[id];
          return (
            <li key={id}>
              <Mark level={levels[ability]} /> {ability === "no" ? "does not: " : ""}
              {can}
              {ability === "no" && <span className="text-soft">, {without}</span>}
              {ability === "unknown" && <span className="text-soft">: could not be found out</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
