import type { Address } from "viem";
import type { Parameter } from "../../../lib/chain/Parameter.ts";
import type { AccountState, Snapshot, TokenState } from "../../../lib/dao/Snapshot.ts";
import type { MintRule } from "../../../lib/issuance/IssuanceAdapter.ts";
import { cleanText } from "../../ui/cleanText.ts";
import type { FormContext } from "./ActionForm.ts";

/** The account a draft's calls come from: the governor's executor, or the Safe. */
export function findExecutor({ snapshot, route }: Pick<FormContext, "snapshot" | "route">) {
  const { dao, state } = snapshot;
  const address = route.kind === "safe" ? dao.safe : dao.governor?.executor;
  return state.accounts.find((account) => account.address === address);
}

/** An asset the DAO's accounts may hold, by its address. */
export function findAsset(snapshot: Snapshot, address: string | undefined): TokenState | undefined {
  return snapshot.state.assets.find((asset) => asset.address === address);
}

/** What an account holds of an asset; `undefined` where the token did not answer. */
export function balanceOf(account: AccountState | undefined, asset: string): bigint | undefined {
  return account?.balances.find((balance) => balance.asset === asset)?.amount;
}

/** The rule that mints of the DAO's token are held against. */
export function findMintRule({ state }: Snapshot): MintRule | undefined {
  return state.sources.find(
    ({ target, mintRule }) => target === state.token.address && mintRule !== undefined,
  )?.mintRule;
}

/** The most one mint may create, by the rule and the cap; `undefined`: nothing limits it. */
export function mostMintable(snapshot: Snapshot): bigint | undefined {
  const { token } = snapshot.state;
  const rule = findMintRule(snapshot);
  const belowCap = rule?.cap === undefined ? undefined : rule.cap - token.totalSupply;
  if (rule?.maxPerMint === undefined || belowCap === undefined) {
    return rule?.maxPerMint ?? belowCap;
  }
  return belowCap < rule.maxPerMint ? belowCap : rule.maxPerMint;
}

/** A governed value of a contract, as `<contract>.<name>`. */
export function findParameter(
  { state }: Snapshot,
  { contract, name }: { contract: Address; name: string },
): Parameter | undefined {
  return state.parameters.find(({ id }) => id === `${contract}.${name}`);
}

/** Who may mint the DAO's token; `undefined` where not every holder of the right is known. */
export function findMinters({ state }: Snapshot): readonly Address[] | undefined {
  const rights = state.sources
    .filter(({ target }) => target === state.token.address)
    .flatMap(({ authorities }) => authorities)
    .filter(({ right }) => right === "mint");
  if (rights.length === 0 || rights.some(({ complete }) => !complete)) return undefined;
  return rights.flatMap(({ holders }) => holders);
}

/** What stands for a symbol where a token's decimals are not known. */
export const baseUnits = "base units";

/** How amounts of a token are typed: in whole tokens where its decimals are known, else base units. */
export function unitOf(
  snapshot: Snapshot,
  token: string | undefined,
): { symbol: string; decimals: number } {
  const { symbol, decimals } = findAsset(snapshot, token) ?? {};
  if (symbol === undefined || decimals === undefined) return { symbol: baseUnits, decimals: 0 };
  return { symbol: cleanText(symbol, 16), decimals };
}
