import { listCalls } from "../../actions/listCalls.ts";
import { createValueFormat } from "../../dao/createValueFormat.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { Finding } from "../Finding.ts";
import { statedEffects } from "../statedEffects.ts";

/**
 * Parameters of issuance that are not the same afterwards, on contracts that no call says it changes:
 * neither by name nor by calling them with something that can be read.
 */
export function unstatedEmissions(preview: Preview): Finding[] {
  const { before, after } = preview.execution;
  const sources = [...before.sources, ...(after?.sources ?? [])];
  const emission = new Map(
    sources.flatMap(({ parameters }) => parameters.map((entry) => [entry.id, entry] as const)),
  );
  const touched = touchedContracts(preview);
  const format = createValueFormat(preview.snapshot);
  return preview.changes.flatMap((change): Finding[] => {
    const parameter = emission.get(change.id);
    if (parameter === undefined || touched.has(parameter.source.address)) return [];
    const value = `${format.value(change.before)} → ${format.value(change.after)}`;
    return [
      {
        check: "supply",
        level: "critical",
        title: "An emission parameter changes and no call states it",
        detail: `${change.label} of ${format.fullAccount(parameter.source.address)}: ${value}.`,
        evidence: [{ kind: "read", ...parameter.source, value }],
      },
    ];
  });
}

function touchedContracts(preview: Preview): ReadonlySet<string> {
  const called = listCalls(preview.decoded)
    .filter(({ decoded, isExecuted }) => isExecuted && decoded.status === "decoded")
    .map(({ decoded }) => decoded.call.to);
  const stated = statedEffects(preview).flatMap((effect): string[] => {
    switch (effect.kind) {
      case "parameter":
        return [effect.contract];
      case "swap":
        return [effect.sold, effect.bought];
      case "flow":
        return effect.asset === "ether" ? [effect.recipient] : [effect.asset, effect.recipient];
      default:
        return [effect.token];
    }
  });
  return new Set([...called, ...stated]);
}
