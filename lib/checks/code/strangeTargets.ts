import type { Address } from "viem";
import { listCalls } from "../../actions/listCalls.ts";
import type { Preview } from "../../preview/Preview.ts";
import { isOfDao } from "../isOfDao.ts";
import { readNumberedStep } from "../order/readNumberedStep.ts";
import { codeTargets } from "./codeTargets.ts";

/** Of the accounts whose code is called, those that the DAO does not name and where what is called cannot be read. */
export function strangeTargets(preview: Pick<Preview, "decoded" | "snapshot">): Address[] {
  const { decoded, snapshot } = preview;
  // A proposal's number is read, and what it calls is not.
  const opaque = listCalls(decoded).flatMap(({ decoded: { status, call } }) =>
    status === "opaque" || readNumberedStep(call) !== undefined ? [call.to] : [],
  );
  return codeTargets({ decoded }).filter(
    (target) => opaque.includes(target) && !isOfDao(snapshot.dao, target),
  );
}
