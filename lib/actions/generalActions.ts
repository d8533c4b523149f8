import type { ActionKind } from "./Action.ts";
import { contractCall } from "./contractCall.ts";
import { delegate } from "./delegate.ts";
import { grantRole } from "./grantRole.ts";
import { mint } from "./mint.ts";
import { revokeRole } from "./revokeRole.ts";
import { setMinter } from "./setMinter.ts";
import { transfer } from "./transfer.ts";
import { transferEther } from "./transferEther.ts";

/** The kinds of action that need no adapter, in the order in which they are tried on bytes. */
export const generalActions: readonly ActionKind[] = [
  mint,
  transfer,
  transferEther,
  setMinter,
  grantRole,
  revokeRole,
  delegate,
  contractCall,
];
