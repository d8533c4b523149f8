import { OverviewWork } from "./OverviewWork.tsx";

export const metadata = { title: "Overview" };

export default function OverviewPage() {
  return <OverviewWork />;
}
