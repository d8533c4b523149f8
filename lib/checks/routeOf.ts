import type { Preview } from "../preview/Preview.ts";

/** By whom the calls are decided on: the DAO's governor, its Safe, or nobody that is known. */
export function routeOf({ snapshot, execution }: Preview): "governor" | "safe" | "unknown" {
  const { governor, safe } = snapshot.dao;
  if (governor?.executor === execution.executor) return "governor";
  return safe === execution.executor ? "safe" : "unknown";
}
