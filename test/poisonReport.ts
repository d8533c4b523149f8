import type { DecodedCall, InnerCall } from "../lib/actions/DecodedCall.ts";
import type { CallDescription } from "../lib/actions/describeCall.ts";
import type { Evidence } from "../lib/checks/Finding.ts";
import type { Report } from "../lib/report/Report.ts";

/** Every text of a report that a stranger can choose, replaced; each call carries one that is not read. */
export function poisonReport(report: Report, payload: string): Report {
  const { preview } = report;
  const { snapshot, execution, impact } = preview;
  const token = { ...snapshot.state.token, name: payload, symbol: payload };
  const labels = Object.fromEntries(
    Object.keys(snapshot.dao.labels).map((address) => [address, payload]),
  );
  const words: CallDescription = {
    sentence: payload,
    fields: [{ label: payload, value: payload }],
    run: payload,
  };
  return {
    ...report,
    subject: { ...report.subject, title: payload, id: payload, body: payload },
    summary: payload,
    findings: report.findings.map((finding) => ({
      ...finding,
      title: payload,
      detail: payload,
      evidence: evidenceOf(payload),
    })),
    asExecuted: [
      {
        id: "x",
        quantity: payload,
        predicted: payload,
        happened: payload,
        equal: false,
        values: { predicted: undefined, happened: { unit: "text", text: payload } },
      },
    ],
    preview: {
      ...preview,
      decoded: preview.decoded.map((call) => carrying(call, payload)),
      descriptions: preview.descriptions.map(() => ({ ...words, inner: [words] })),
      changes: preview.changes.map((change) => ({
        ...change,
        label: payload,
        after: { unit: "text" as const, text: payload },
      })),
      reconciliation: preview.reconciliation.map((row) => ({
        ...row,
        label: payload,
        rows: row.rows.map((quantity) => ({ ...quantity, quantity: payload })),
      })),
      impact:
        impact === undefined
          ? undefined
          : { ...impact, proposed: { ...impact.proposed, events: eventsOf(report, payload) } },
      execution: {
        ...execution,
        entry: { ...execution.entry, label: payload },
        results: execution.results.map((result) => ({
          ...result,
          status: "reverted" as const,
          revertReason: payload,
        })),
      },
      snapshot: {
        ...snapshot,
        dao: { ...snapshot.dao, name: payload, labels },
        state: { ...snapshot.state, token, assets: [token, ...snapshot.state.assets.slice(1)] },
      },
    },
  };
}

function evidenceOf(payload: string): Evidence[] {
  return [
    { kind: "read", address: payload, functionName: payload, value: payload },
    { kind: "revert", index: 0, reason: payload },
    { kind: "use", from: payload, to: payload, value: payload, data: payload, hash: payload },
    { kind: "assumption", text: payload },
  ];
}

function carrying(decoded: DecodedCall, payload: string): DecodedCall {
  const unread: InnerCall = {
    call: decoded.call,
    status: "opaque",
    reason: "unknownSelector",
    candidates: [payload],
    executor: "unknown",
    runs: "now",
  };
  return decoded.status === "decoded" ? { ...decoded, inner: [unread] } : decoded;
}

/** The events of the path and a small one more, in the name of the payload. */
function eventsOf({ preview }: Report, payload: string) {
  const { proposed, dates } = preview.impact ?? { proposed: undefined, dates: [] };
  const events = proposed?.events ?? [];
  const first = { at: dates[1] ?? 0, mechanism: 0, kind: "mint" as const, amount: 1n };
  return [...events.map((event) => ({ ...event, label: payload })), { ...first, label: payload }];
}
