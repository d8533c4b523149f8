/**
 * `mintage/react`: queries for TanStack Query, and the parts that show what they give. Needs React, a
 * `QueryClientProvider`, and the design tokens (`app/globals.css`) in the host's Tailwind.
 *
 * @example
 * const report = useQuery(proposalReportQuery(context, { snapshot, id: "88" }));
 * return report.data && <ReportView report={report.data} />;
 */
export { ReportView } from "../components/report/ReportView.tsx";
export { FindingList } from "../components/ui/FindingList.tsx";
export { SupplyChart } from "../components/ui/SupplyChart.tsx";
export { proposalsQuery } from "../lib/queries/proposalsQuery.ts";
export { draftReportQuery, proposalReportQuery } from "../lib/queries/reportQueries.ts";
export { type QueryContext, snapshotQuery } from "../lib/queries/snapshotQuery.ts";
