import type { Address } from "viem";
import type { ActionEffect } from "../../actions/Action.ts";
import type { Preview } from "../../preview/Preview.ts";
import type { TriedUse } from "./UseFacts.ts";

/** The call that says so, and its words. */
export type StatedEnd = { index: number; sentence: string };

/**
 * The call that states, by its own bytes, that a use ends: it pauses a contract that the use runs through,
 * sets a rate or a limit there to 0, takes tokens out of it, or takes from the user a right that the user had there; or
 * it sells the pair that the user trades, whose price then is not what the user asked for. Calls that are not
 * understood state nothing.
 */
export function statedEnd(preview: Preview, { use, before }: TriedUse): StatedEnd | undefined {
  const touched = new Set<Address>([use.to, ...before.emitters]);
  const rights = rightsOf(preview, use.from);
  const index = preview.decoded.findIndex(
    (decoded) =>
      decoded.status === "decoded" &&
      decoded.effects.some((effect) => isEnd(effect, { touched, rights })),
  );
  const decoded = preview.decoded[index];
  if (decoded?.status !== "decoded") return undefined;
  return { index, sentence: preview.descriptions[index]?.sentence ?? decoded.action.type };
}

/** How much a contract gives out or lets in: 0 ends it. A delay or an allowance of 0 ends nothing that users do. */
const measures =
  /rate|speed|weight|point|poolInfo|multiplier|reward|issuance|inflation|emission|limit|cap|ceiling|line|max/i;
const times = /duration|delay|period/i;

type Place = { touched: ReadonlySet<Address>; rights: ReadonlySet<Address> };

function isEnd(effect: ActionEffect, { touched, rights }: Place): boolean {
  switch (effect.kind) {
    case "parameter": {
      const { contract, name, value } = effect;
      const isPause = value === "true" && /paus|stop/i.test(name);
      const isNothing = value === "0" && measures.test(name) && !times.test(name);
      return touched.has(contract) && (isPause || isNothing || rights.has(contract));
    }
    case "flow":
      return effect.from !== undefined && touched.has(effect.from);
    case "swap":
      return touched.has(effect.sold) && touched.has(effect.bought);
    case "burn":
      return effect.holder !== "executor" && touched.has(effect.holder);
    case "supply":
      return false;
  }
}

/** Contracts at which an account has a right before the calls and not after them. */
function rightsOf({ execution }: Preview, account: Address): ReadonlySet<Address> {
  const held = (state: typeof execution.after) =>
    [...(state?.privileges ?? []), ...(state?.parameters ?? [])].flatMap(({ source, value }) => {
      const holders =
        value.unit === "address"
          ? [value.address]
          : value.unit === "addresses"
            ? value.addresses
            : [];
      return holders.includes(account) ? [source] : [];
    });
  const after = held(execution.after).map(({ address, functionName }) => address + functionName);
  const lost = held(execution.before).filter(
    ({ address, functionName }) => !after.includes(address + functionName),
  );
  return new Set(lost.map(({ address }) => address as Address));
}
