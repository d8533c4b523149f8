import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { decodeCalls } from "../../lib/actions/decodeCalls.ts";
import { generalActions } from "../../lib/actions/generalActions.ts";
import { transfer } from "../../lib/actions/transfer.ts";
import { previewKey, safeReportQuery } from "../../lib/queries/reportQueries.ts";
import { planSafe } from "../../lib/safe/planSafe.ts";
import { checkAccounts, createCheckContext } from "../../test/createCheckContext.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";
import { SafePlanReport } from "./SafePlanReport.tsx";

const { safe: address, dollar, grantee } = checkAccounts;
const pay = transfer.encode({ token: dollar, recipient: grantee, amount: "5" });
const { preview } = createCheckContext({
  executor: address,
  decoded: decodeCalls([pay], { actions: generalActions }),
  transfers: [{ call: 0, asset: dollar, from: address, to: grantee, amount: 5n }],
});
const { snapshot } = preview;
const { safe } = snapshot.state;
if (safe === undefined) throw new TypeError("no Safe");
const { block, dao } = snapshot;
const plan = planSafe({ safe, chainId: dao.chainId, block, title: "Pay", calls: [pay], nonce: 7n });

/** No node is asked before a page is in a browser. */
const opened = { snapshot, context: { rpcUrl: "http://127.0.0.1:8545" } } as OpenedDao;

function pageOf(known: { early?: object; report?: object }): string {
  const client = new QueryClient();
  const { queryKey } = safeReportQuery(opened.context, { snapshot, plan });
  if (known.early) client.setQueryData(previewKey(queryKey), known.early);
  if (known.report) client.setQueryData(queryKey, known.report);
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <SafePlanReport
        plan={plan}
        opened={opened}
        slots={{
          renderReport: ({ subject }) => `report of ${subject.title}`,
          renderPreview: (early) => `preview of ${early.calls.length}`,
        }}
      />
    </QueryClientProvider>,
  );
}

describe("SafePlanReport", () => {
  it("shows what the calls do while that is checked, and then the report alone", () => {
    expect(pageOf({ early: preview })).toBe(`preview of ${preview.calls.length}`);
    const report = { preview, subject: { title: "Pay" } };
    expect(pageOf({ early: preview, report })).toBe("report of Pay");
  });
});
