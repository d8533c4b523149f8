import type { FormContext } from "../components/draft/actions/ActionForm.ts";
import { routesOf } from "../components/draft/routesOf.ts";
import type { Snapshot } from "../lib/dao/Snapshot.ts";
import type { Route } from "../lib/proposal/Draft.ts";
import type { Demo } from "./startDemo.ts";

/** What a draft's forms know of a DAO of the demo: by its first route, or by its first of a kind. */
export function formContext(
  demo: Demo,
  { snapshot, kind }: { snapshot: Snapshot; kind?: Route["kind"] },
): FormContext {
  const fitting = routesOf(snapshot).find(({ route }) => (kind ?? route.kind) === route.kind);
  if (fitting === undefined) throw new Error(`${snapshot.dao.name} has no such route`);
  return { snapshot, kinds: demo.mintage.actions, route: fitting.route };
}
