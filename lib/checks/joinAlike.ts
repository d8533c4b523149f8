import type { Evidence, Finding } from "./Finding.ts";

/** Cases that a joined finding still tells in its own words. */
const toldAtMost = 3;

/**
 * Findings of one check that say the same of several calls or accounts, as one: its title says of how many,
 * and its evidence has a line for each. What is critical stands alone: nobody should miss the second.
 */
export function joinAlike(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const [place, finding] of findings.entries()) {
    const { level, title } = finding;
    const key = level === "critical" ? String(place) : `${level} ${title}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap(join);
}

function join(alike: readonly Finding[]): Finding[] {
  const [first] = alike;
  if (first === undefined || alike.length === 1) return [...alike];
  const told = alike.slice(0, toldAtMost).map(({ detail }) => detail);
  const more = alike.length - told.length;
  const rest = more === 0 ? [] : [`And ${more} more, each in the evidence.`];
  const evidence = alike.flatMap(more === 0 ? ({ evidence }) => evidence : asCase);
  return [
    {
      ...first,
      title: `${first.title} (${alike.length})`,
      detail: [...told, ...rest].join(" "),
      evidence: [...new Map(evidence.map((one) => [JSON.stringify(one), one])).values()],
    },
  ];
}

/** What a finding says, with the calls that it is about, before the rest of its evidence. */
function asCase({ detail, evidence }: Finding): Evidence[] {
  const calls = evidence.flatMap((one) => (one.kind === "call" ? [one.index] : []));
  return [{ kind: "case", calls, text: detail }, ...evidence.filter(({ kind }) => kind !== "call")];
}
