import { ProposalReview } from "./ProposalReview.tsx";

export const metadata = { title: "Proposal" };

export default function ProposalPage() {
  return <ProposalReview />;
}
