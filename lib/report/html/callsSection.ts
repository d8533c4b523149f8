import type { DecodedCall } from "../../actions/DecodedCall.ts";
import type { CallDescription } from "../../actions/describeCall.ts";
import type { CallResult, Preview } from "../../preview/Preview.ts";
import { opaqueReasons } from "../opaqueReasons.ts";
import { folded } from "./folded.ts";
import { levelMark } from "./levelMark.ts";
import { type Markup, markup } from "./markup.ts";
import { section } from "./section.ts";

const callsOpen = 10;

/** The calls in their order; those that a call carries stand indented under it. */
export function callsSection({ decoded, descriptions, execution }: Preview): Markup {
  const items = decoded.map((call, index) =>
    callItem(call, {
      words: descriptions[index],
      fate: outcome(execution.results[index]),
    }),
  );
  const count = decoded.length === 1 ? "1 call" : `${decoded.length} calls`;
  const more = items.length - callsOpen;
  return section({ title: "Calls", note: count }, [
    markup`<ol class="calls">${items.slice(0, callsOpen)}</ol>`,
    ...(more <= 0
      ? []
      : [
          folded(
            `${more} more ${more === 1 ? "call" : "calls"}`,
            markup`<ol class="calls" start="${callsOpen + 1}">${items.slice(callsOpen)}</ol>`,
          ),
        ]),
  ]);
}

function callItem(
  decoded: DecodedCall,
  { words, fate }: { words: CallDescription | undefined; fate: Markup },
): Markup {
  const { call } = decoded;
  const bytes = (call.data.length - 2) / 2;
  const kind = call.operation === 1 ? ", as a delegatecall" : "";
  const ether = call.value === 0n ? "" : markup` <span>${call.value.toString()} wei</span>`;
  return markup`<li><p>${words?.sentence ?? "Call"}</p>
<p class="note"><code>${call.to}</code> <span>${bytes} bytes${kind}</span>${ether} ${reading(decoded)} ${fate}</p>
${fields(words)}<p class="bytes" tabindex="0" role="region" aria-label="Bytes"><code>${call.data}</code></p>
${innerCalls(decoded, words)}</li>
`;
}

function innerCalls(decoded: DecodedCall, words: CallDescription | undefined): Markup {
  const inner = decoded.status === "decoded" ? (decoded.inner ?? []) : [];
  if (inner.length === 0) return markup``;
  const items = inner.map((call, index) => {
    const own = words?.inner?.[index];
    return callItem(call, { words: own, fate: markup`<span>${own?.run ?? ""}</span>` });
  });
  return markup`<ol class="calls">${items}</ol>`;
}

function fields(words: CallDescription | undefined): Markup {
  const all = words?.fields ?? [];
  if (all.length === 0) return markup``;
  const rows = all.map(({ label, value }) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`);
  return markup`<dl class="fields">${rows}</dl>\n`;
}

function reading(decoded: DecodedCall): Markup {
  if (decoded.status === "decoded") {
    return markup`<span>${levelMark("ok")} re-encoded equal</span>`;
  }
  const candidates = decoded.candidates.join(" or ");
  const perhaps = candidates === "" ? "" : `; perhaps ${candidates}`;
  return markup`<span class="warning">${levelMark("warning")} ${opaqueReasons[decoded.reason]}${perhaps}</span>`;
}

function outcome(result: CallResult | undefined): Markup {
  if (result?.status === "success") return markup`<span>runs</span>`;
  if (result?.status !== "reverted") return markup`<span>not reached</span>`;
  return markup`<span class="critical">${levelMark("critical")} refused: ${result.revertReason ?? "no reason given"}</span>`;
}
