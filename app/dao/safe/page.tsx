import { SafeWork } from "./SafeWork.tsx";

export const metadata = { title: "Safe" };

export default function SafeRoute() {
  return <SafeWork />;
}
