import type { Address } from "viem";
import type { DaoProfile } from "../lib/dao/DaoProfile.ts";
import type { DemoAccount, DemoAccountName } from "./demoAccounts.ts";
import type { SafeContractName } from "./deploySafeContracts.ts";

/** The demo's contracts by name. */
export type DemoContractName =
  | "weth"
  | "dollar"
  | "pairFactory"
  | "uni"
  | "uniTimelock"
  | "governorAlpha"
  | "treasuryVester1"
  | "treasuryVester2"
  | "treasuryVester3"
  | "treasuryVester4"
  | "uniWethPair"
  | "wethDollarPair"
  | "uniWethStaking"
  | "wethDollarStaking"
  | "harborToken"
  | "harborTimelock"
  | "harborGovernor"
  | "vestingTeam"
  | "vestingInvestors"
  | "vestingEcosystem"
  | "harborSafe"
  | SafeContractName;

/** A DAO of the demo: `entry` is what a person pastes, `profile` what a profile file says. */
export type DemoDao = { name: string; entry: string; profile: DaoProfile };

/** Everything about the running demo, as plain JSON. */
export type DemoManifest = {
  chainId: number;
  shortName: string;
  /** Enforces geth's limits; anvil itself is behind it. */
  rpcUrl: string;
  /** Where the app is served, if it is. */
  appUrl?: string;
  accounts: Record<DemoAccountName, DemoAccount>;
  contracts: Record<DemoContractName, Address>;
  daos: DemoDao[];
  /** Ids of the proposals already there, as decimal text. */
  proposals: {
    uniMintDefeated: string;
    uniGrantExecuted: string;
    uniGrantActive: string;
    harborMintExecuted: string;
  };
};
