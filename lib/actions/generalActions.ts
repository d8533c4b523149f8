import type { ActionKind } from "./Action.ts";
import { contractCall } from "./contractCall.ts";
import { delegate } from "./delegate.ts";
import { acceptAdmin } from "./governance/acceptAdmin.ts";
import { executeByNumber } from "./governance/executeByNumber.ts";
import { queueByNumber } from "./governance/queueByNumber.ts";
import { setBravoProposalThreshold } from "./governance/setBravoProposalThreshold.ts";
import { setBravoVotingDelay } from "./governance/setBravoVotingDelay.ts";
import { setBravoVotingPeriod } from "./governance/setBravoVotingPeriod.ts";
import { setDelay } from "./governance/setDelay.ts";
import { setPendingAdmin } from "./governance/setPendingAdmin.ts";
import { setProposalThreshold } from "./governance/setProposalThreshold.ts";
import { setVotingDelay } from "./governance/setVotingDelay.ts";
import { setVotingDelayOfRelease4 } from "./governance/setVotingDelayOfRelease4.ts";
import { setVotingPeriod } from "./governance/setVotingPeriod.ts";
import { setVotingPeriodOfRelease4 } from "./governance/setVotingPeriodOfRelease4.ts";
import { updateDelay } from "./governance/updateDelay.ts";
import { updateQuorumNumerator } from "./governance/updateQuorumNumerator.ts";
import { updateTimelock } from "./governance/updateTimelock.ts";
import { grantRole } from "./grantRole.ts";
import { mint } from "./mint.ts";
import { acceptOwnership } from "./ownership/acceptOwnership.ts";
import { renounceOwnership } from "./ownership/renounceOwnership.ts";
import { renounceRole } from "./ownership/renounceRole.ts";
import { transferOwnership } from "./ownership/transferOwnership.ts";
import { changeAdmin } from "./proxies/changeAdmin.ts";
import { upgradeAndCall } from "./proxies/upgradeAndCall.ts";
import { upgradeTo } from "./proxies/upgradeTo.ts";
import { upgradeToAndCall } from "./proxies/upgradeToAndCall.ts";
import { revokeRole } from "./revokeRole.ts";
import { addOwnerWithThreshold } from "./safe/addOwnerWithThreshold.ts";
import { changeThreshold } from "./safe/changeThreshold.ts";
import { disableModule } from "./safe/disableModule.ts";
import { enableModule } from "./safe/enableModule.ts";
import { removeOwner } from "./safe/removeOwner.ts";
import { setFallbackHandler } from "./safe/setFallbackHandler.ts";
import { setGuard } from "./safe/setGuard.ts";
import { swapOwner } from "./safe/swapOwner.ts";
import { setMinter } from "./setMinter.ts";
import { approve } from "./tokens/approve.ts";
import { burn } from "./tokens/burn.ts";
import { burnFrom } from "./tokens/burnFrom.ts";
import { unwrapEther } from "./tokens/unwrapEther.ts";
import { wrapEther } from "./tokens/wrapEther.ts";
import { transfer } from "./transfer.ts";
import { transferEther } from "./transferEther.ts";

/** The kinds of action that need no adapter, in the order in which they are tried on bytes. */
export const generalActions: readonly ActionKind[] = [
  mint,
  burn,
  burnFrom,
  transfer,
  transferEther,
  approve,
  wrapEther,
  unwrapEther,
  setMinter,
  grantRole,
  revokeRole,
  renounceRole,
  transferOwnership,
  acceptOwnership,
  renounceOwnership,
  delegate,
  setVotingDelay,
  setVotingDelayOfRelease4,
  setVotingPeriod,
  setVotingPeriodOfRelease4,
  setProposalThreshold,
  updateQuorumNumerator,
  updateTimelock,
  updateDelay,
  setBravoVotingDelay,
  setBravoVotingPeriod,
  setBravoProposalThreshold,
  setDelay,
  setPendingAdmin,
  acceptAdmin,
  queueByNumber,
  executeByNumber,
  addOwnerWithThreshold,
  removeOwner,
  swapOwner,
  changeThreshold,
  enableModule,
  disableModule,
  setGuard,
  setFallbackHandler,
  upgradeTo,
  upgradeToAndCall,
  upgradeAndCall,
  changeAdmin,
  contractCall,
];
