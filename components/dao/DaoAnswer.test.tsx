import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { createValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import type { IssuanceSource } from "../../lib/issuance/IssuanceAdapter.ts";
import { checkAccounts, createCheckContext, soundState } from "../../test/createCheckContext.ts";
import { DaoAnswer } from "./DaoAnswer.tsx";
import { DaoFigures } from "./DaoFigures.tsx";
import { DaoHeader } from "./DaoHeader.tsx";
import { projectBaseline } from "./projectBaseline.ts";
import { SupplyParts } from "./SupplyParts.tsx";

const { token, timelock } = checkAccounts;

const minter: IssuanceSource = {
  adapter: "openZeppelinMintable",
  target: token,
  parameters: [],
  authorities: [],
  mintRule: { maxPerMint: undefined, cap: 2n * 10n ** 24n, notBefore: undefined },
  buckets: [],
  mechanisms: [],
  pokes: [],
};

/** A token of which nothing else is known: no governor, no Safe, no account, no rule. */
function bareToken(): Snapshot {
  const { snapshot } = createCheckContext({
    before: { accounts: [], governor: undefined, safe: undefined },
  }).preview;
  const { dao } = snapshot;
  return { ...snapshot, dao: { ...dao, accounts: [], governor: undefined, safe: undefined } };
}

function knownToken(): Snapshot {
  return createCheckContext({ before: { ...soundState, sources: [minter] } }).preview.snapshot;
}

/** The text of the answer and of the figures, tags as single spaces. */
function textOf(snapshot: Snapshot): string {
  const baseline = projectBaseline(snapshot, {});
  const page = renderToStaticMarkup(
    <>
      <DaoAnswer snapshot={snapshot} baseline={baseline} format={createValueFormat(snapshot)} />
      <DaoFigures snapshot={snapshot} baseline={baseline} />
      <SupplyParts snapshot={snapshot} />
    </>,
  );
  return page.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

describe("DaoAnswer", () => {
  it("says what of a bare token is not known, and nothing that sounds like a promise", () => {
    const text = textOf(bareToken());
    expect(text).toContain("Whether more can be minted is not known here");
    expect(text).toContain("Inflation, next 12 months not known no mint rule was recognised");
    expect(text).toMatch(/Treasury, SND not known no account is named/);
    expect(text).not.toMatch(/does not grow|at most|treasury holds|\b0\.00 %/);
  });

  it("says both of a token whose rule is known", () => {
    const text = textOf(knownToken());
    expect(text).toContain("Supply does not grow by itself.");
    expect(text).toContain("the treasury holds 10.00 %");
    // From 1 to 2 million.
    expect(text).toContain("0.00 % at most 100.00 % if every right is used");
    expect(text).not.toContain("not known here");
  });
});

describe("SupplyParts", () => {
  it("counts one part in the singular", () => {
    expect(textOf(bareToken())).toContain("Where the SND are: 1 part, the total");
    expect(textOf(knownToken())).toContain("Where the SND are: 2 parts that add up to the total");
  });
});

describe("DaoHeader", () => {
  const headerOf = (snapshot: Snapshot) =>
    renderToStaticMarkup(<DaoHeader entry={`local:${timelock}`} snapshot={snapshot} answer="" />);

  it("leads to a draft only where one could be sent", () => {
    expect(headerOf(knownToken())).toContain('href="/dao/draft?');
    const bare = headerOf(bareToken());
    expect(bare).not.toContain("/dao/draft");
    expect(bare).toContain("Open the DAO by its governor or Safe to draft.");
    const { dao, ...rest } = bareToken();
    const safe = { ...rest, dao: { ...dao, safe: checkAccounts.safe } };
    expect(headerOf(safe)).toContain('href="/dao/draft?');
  });
});
