import type { ReactNode } from "react";
import type { Preview } from "../../lib/preview/Preview.ts";
import type { Plan } from "../../lib/proposal/Plan.ts";
import type { Report } from "../../lib/report/Report.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";

/** What the Safe's page shows of other features. */
export type SafeSlots = {
  /** A plan's steps, to sign and to execute. */
  renderPlan: (plan: Plan, opened: OpenedDao) => ReactNode;
  /** What a transaction would do, or did. */
  renderReport: (report: Report) => ReactNode;
  /** What its calls do, while that is still checked. */
  renderPreview: (preview: Preview) => ReactNode;
  renderWallet: (opened: OpenedDao) => ReactNode;
};
