import type { Address } from "viem";
import type { ActionKind } from "../actions/Action.ts";
import type { Call } from "../actions/Call.ts";
import type { Parameter } from "../chain/Parameter.ts";
import type { Read } from "../chain/Read.ts";
import type { Bucket, Mechanism } from "../engine/Model.ts";

/** What an adapter may know beside its own contract. */
export type AdapterContext = {
  token: Address;
  /** Accounts whose balances count as treasury. */
  treasury: readonly Address[];
  /** Accounts that may hold rights: executor, Safe, the profile's accounts. */
  candidates: readonly Address[];
};

/** A right and who holds it. `unknown` is said, never shown as nobody. */
export type Authority = {
  right: "mint" | "setMinter" | "setRate" | "grantRole" | "revoke";
  holders: readonly Address[] | "unknown";
};

/** What a source contributes to the model: its bucket, taken out of circulation, and its rules. */
export type ModelPart = {
  /** Amounts in base units of the token. */
  buckets: readonly (Omit<Bucket, "amount"> & { amount: bigint; account?: Address })[];
  mechanisms: readonly Mechanism[];
};

/** One contract family that issues or releases tokens. See docs/adapters.md. */
export type IssuanceAdapter<state = unknown> = {
  id: string;
  /** Looks at the DAO's token itself, or at contracts that a profile or discovery names. */
  scope: "token" | "contract";
  /** `undefined` when the contract is not of this family. */
  read(target: Address, context: AdapterContext): Read<state | undefined>;
  toParameters(target: Address, state: state, context: AdapterContext): readonly Parameter[];
  toModel(
    target: Address,
    state: state,
    context: AdapterContext & { decimals: number; timestamp: number },
  ): ModelPart;
  authority(target: Address, state: state, context: AdapterContext): readonly Authority[];
  actions: readonly ActionKind<string, never>[];
  /** Calls by which time mints or releases, made before each later reading. */
  poke?(target: Address, state: state): readonly Call[];
};
