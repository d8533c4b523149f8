import { ProposalsPage } from "../../../components/proposals/ProposalsPage.tsx";

export const metadata = { title: "Proposals" };

export default function ProposalListPage() {
  return <ProposalsPage />;
}
