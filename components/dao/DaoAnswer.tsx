import { formatDate } from "../../lib/amount/formatDate.ts";
import { formatDuration } from "../../lib/amount/formatDuration.ts";
import { formatPercent } from "../../lib/amount/formatPercent.ts";
import type { ValueFormat } from "../../lib/dao/createValueFormat.ts";
import type { Snapshot } from "../../lib/dao/Snapshot.ts";
import { cleanText } from "../ui/cleanText.ts";
import { ExactText } from "../ui/ExactText.tsx";
import { Mark } from "../ui/Mark.tsx";
import { findMintRights, type MintRight } from "./findMintRights.ts";
import type { Baseline } from "./projectBaseline.ts";

type DaoAnswerProps = {
  snapshot: Snapshot;
  /** Absent where the parts of the supply do not add up. */
  baseline: Baseline | undefined;
  format: ValueFormat;
};

/** The page in a few sentences: what there is, what grows by itself, and what may be minted when. */
export function DaoAnswer({ snapshot, baseline, format }: DaoAnswerProps) {
  const { token } = snapshot.state;
  const rights = findMintRights(snapshot);
  const isKnown = rights.length > 0;
  const hasAccounts = snapshot.state.accounts.length > 0;
  return (
    <p className="mt-2 max-w-[70ch] text-lead">
      <Strong text={format.amount(token.address, token.totalSupply)} /> exist
      {baseline !== undefined && hasAccounts ? <TreasuryShare baseline={baseline} /> : ". "}
      {baseline !== undefined && <Growth baseline={baseline} isKnown={isKnown} />}
      {!isKnown && (
        <>
          <Mark level="notChecked" /> Whether more can be minted is not known here: no mint rule was
          recognised.
        </>
      )}
      {rights.map((right) => (
        <MintSentence key={right.id} right={right} snapshot={snapshot} format={format} />
      ))}
    </p>
  );
}

function TreasuryShare({ baseline }: { baseline: Baseline }) {
  const { treasury, total } = baseline.today;
  const share = formatPercent({ numerator: treasury, denominator: total });
  return (
    <>
      ; the treasury holds <b className="font-[600]">{share}</b>.{" "}
    </>
  );
}

/** Where no mint rule is known, a supply that no known rule moves may still grow: nothing is said of it. */
function Growth({ baseline, isKnown }: { baseline: Baseline; isKnown: boolean }) {
  const { inflation } = baseline.firstYear;
  if (inflation.numerator === 0n) return isKnown && "Supply does not grow by itself. ";
  return `Under today’s rules it grows by ${formatPercent(inflation)} in the next 12 months. `;
}

function MintSentence(props: { right: MintRight; snapshot: Snapshot; format: ValueFormat }) {
  const { right, snapshot, format } = props;
  const { address, totalSupply } = snapshot.state.token;
  const { most, notBefore, interval, authority } = right;
  if (most === 0n) return "The supply is at its cap: nothing can be minted. ";
  const who = cleanText(holdersText(authority, format));
  if (who === "") return "Nobody holds the right to mint. ";
  return (
    <>
      {who} may mint{" "}
      {most === undefined ? (
        "any amount "
      ) : (
        <>
          up to <Strong text={format.amount(address, most)} /> (
          {formatPercent({ numerator: most, denominator: totalSupply })}){" "}
        </>
      )}
      {notBefore === undefined ? (
        "now"
      ) : (
        <>
          from <b className="font-[600]">{formatDate(notBefore)}</b>
        </>
      )}
      {interval === undefined ? "" : `, then once in ${formatDuration(interval)}`}.{" "}
    </>
  );
}

function holdersText(authority: MintRight["authority"], format: ValueFormat): string {
  if (authority === undefined) return "Somebody not known";
  const names = authority.holders.map(format.account);
  const others = authority.complete ? [] : ["others that could not be read"];
  return [...names, ...others].join(" and ");
}

function Strong({ text }: { text: string }) {
  return (
    <b className="font-[600]">
      <ExactText text={text} />
    </b>
  );
}
