import { DaoPage } from "../../components/dao/DaoPage.tsx";
import { OpenProposals } from "../../components/proposals/OpenProposals.tsx";

export const metadata = { title: "Overview" };

export default function OverviewPage() {
  return <DaoPage proposals={<OpenProposals />} />;
}
