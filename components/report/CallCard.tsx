import type { DecodedCall } from "../../lib/actions/DecodedCall.ts";
import type { CallDescription } from "../../lib/actions/describeCall.ts";
import type { CallResult } from "../../lib/preview/Preview.ts";
import { opaqueReasons } from "../../lib/report/opaqueReasons.ts";
import { Address } from "../ui/Address.tsx";
import { CopyButton } from "../ui/CopyButton.tsx";
import { cleanText } from "../ui/cleanText.ts";
import { Mark } from "../ui/Mark.tsx";
import { SummaryText } from "./SummaryText.tsx";

type CallCardProps = {
  decoded: DecodedCall;
  description: CallDescription | undefined;
  result: CallResult | undefined;
};

/** One call: what it does in words, where it goes, its bytes, and how it ended. */
export function CallCard({ decoded, description, result }: CallCardProps) {
  const { call } = decoded;
  const bytes = (call.data.length - 2) / 2;
  return (
    <div className="rounded-[10px] border border-line bg-card px-3.5 py-3">
      <p className="break-words">
        <SummaryText text={description?.sentence ?? "Call"} />
      </p>
      <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2 text-small text-soft">
        <Address address={call.to} />
        <span>
          {bytes} bytes{call.operation === 1 ? ", as a delegatecall" : ""}
        </span>
        <Reading decoded={decoded} />
        <Outcome result={result} />
      </p>
      <details className="mt-1 text-small text-soft">
        <summary>Fields and bytes</summary>
        <dl className="mt-2 grid gap-x-4 gap-y-1 sm:grid-cols-[max-content_1fr]">
          {(description?.fields ?? []).map(({ label, value }) => (
            <div key={label} className="contents">
              <dt>{cleanText(label)}</dt>
              <dd className="break-all text-ink">{cleanText(value, 5_000)}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-2 font-mono text-[12px] break-all">
          {call.data}
          <CopyButton text={call.data} what="bytes" />
        </p>
      </details>
      <InnerCalls decoded={decoded} description={description} />
    </div>
  );
}

/** The calls that a call carries, indented under it. */
function InnerCalls({ decoded, description }: Pick<CallCardProps, "decoded" | "description">) {
  const inner = decoded.status === "decoded" ? (decoded.inner ?? []) : [];
  if (inner.length === 0) return null;
  return (
    <ol className="mt-2 flex flex-col gap-2 border-line border-l pl-3">
      {inner.map((call, index) => {
        const words = description?.inner?.[index];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a call is its place
          <li key={index}>
            <p className="break-words">
              <SummaryText text={words?.sentence ?? "Call"} />
            </p>
            <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2 text-small text-soft">
              <Address address={call.call.to} />
              <span>{cleanText(words?.run ?? "", 500)}</span>
              <Reading decoded={call} />
            </p>
            <InnerCalls decoded={call} description={words} />
          </li>
        );
      })}
    </ol>
  );
}

function Reading({ decoded }: { decoded: DecodedCall }) {
  if (decoded.status === "decoded") {
    return (
      <span>
        <Mark level="ok" /> re-encoded equal
      </span>
    );
  }
  const candidates = decoded.candidates.map((candidate) => cleanText(candidate)).join(" or ");
  return (
    <span className="text-warn">
      <Mark level="warning" /> {opaqueReasons[decoded.reason]}
      {candidates === "" ? "" : `; perhaps ${candidates}`}
    </span>
  );
}

function Outcome({ result }: { result: CallResult | undefined }) {
  if (result === undefined || result.status === "success") return null;
  if (result.status === "notReached") return <span>not reached</span>;
  return (
    <span className="text-crit">
      <Mark level="critical" /> refused: {cleanText(result.revertReason ?? "no reason given", 500)}
    </span>
  );
}
