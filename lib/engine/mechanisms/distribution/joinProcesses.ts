import type { Process } from "../../Process.ts";

/** Several processes as one: at one second they act in their order. */
export function joinProcesses(parts: readonly Process[]): Process {
  const flows = parts.flatMap(({ flow }) => flow ?? []);
  return {
    get dueAt() {
      return parts.reduce((due, { dueAt = Infinity }) => (dueAt < due ? dueAt : due), Infinity);
    },
    act(at) {
      for (const part of parts) if (part.dueAt === at) part.act?.(at);
    },
    flow(to) {
      for (const flow of flows) flow(to);
    },
  };
}
