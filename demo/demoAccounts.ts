import { type Address, type Hex, toHex } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { demoChain } from "./demoChain.ts";

export type DemoAccount = { address: Address; privateKey: Hex };
export type DemoAccountName = keyof typeof demoAccounts;

/** The people of the demo: anvil's own accounts by name. Their keys are public and worth nothing. */
export const demoAccounts = {
  deployer: derive(0),
  alice: derive(1),
  bob: derive(2),
  carol: derive(3),
  dave: derive(4),
  erin: derive(5),
  safeOwner1: derive(6),
  safeOwner2: derive(7),
  safeOwner3: derive(8),
  grantee: derive(9),
  builders: derive(10),
  team: derive(11),
  investors: derive(12),
  advisers: derive(13),
  holder: derive(14),
  stranger: derive(15),
};

function derive(addressIndex: number): DemoAccount {
  const account = mnemonicToAccount(demoChain.mnemonic, { addressIndex });
  const key = account.getHdKey().privateKey;
  if (key === null) throw new TypeError(`The mnemonic gives no key for account ${addressIndex}`);
  return { address: account.address, privateKey: toHex(key) };
}
