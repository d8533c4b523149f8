import { DraftWork } from "./DraftWork.tsx";

export const metadata = { title: "Draft" };

export default function DraftRoute() {
  return <DraftWork />;
}
