/** The contract of the DAO that an action changes, where it is always the same one. */
export type Subject = "token" | "governor" | "timelock" | "safe" | "weth";

/** What a form and the catalogue know of a kind of action beside its schema. */
export type ActionPlace = {
  group: ActionGroup;
  /** Whose contract it is; its address is filled in, and the account that may call is known. */
  subject?: Subject;
  /** The parameter whose value stands in the catalogue, by its name in ids. */
  current?: string;
  /** The governor flavours it is of. */
  flavours?: readonly string[];
  /** The executor pays with it: what it must hold some of. */
  pays?: "token" | "ether";
  /** It is of use only with a contract of the DAO that an adapter recognised. */
  needsTarget?: true;
  /** It spends a token that the form asks for: the DAO's own unless another is chosen. */
  spends?: true;
  /** Further words by which it is found. */
  words?: string;
};

/** The catalogue's groups, in order. */
export const actionGroups = [
  "Tokens",
  "Streams, sales and bridges",
  "Issuance",
  "Roles and ownership",
  "Governor and timelock",
  "Safe",
  "Proxies",
  "Any contract",
] as const;

export type ActionGroup = (typeof actionGroups)[number];

const governor = { group: "Governor and timelock", subject: "governor" } as const;
const release5 = { ...governor, flavours: ["openZeppelinGovernor"] } as const;
const timelock = { group: "Governor and timelock", subject: "timelock" } as const;
const bravo = { ...governor, flavours: ["governorBravo"] } as const;
const compound = { ...timelock, flavours: ["governorAlpha", "governorBravo"] } as const;
const safe = { group: "Safe", subject: "safe" } as const;
const rights = { group: "Roles and ownership" } as const;
const tokens = { group: "Tokens" } as const;
const proxies = { group: "Proxies" } as const;
const issuance = { group: "Issuance", needsTarget: true } as const;
const moved = { group: "Streams, sales and bridges" } as const;
const stream = { ...moved, spends: true, words: "vesting grant salary sablier" } as const;
const sale = { ...moved, spends: true, words: "swap exchange buy back" } as const;
const ofStream = { ...moved, needsTarget: true, words: "vesting sablier" } as const;
const bridge = { ...moved, needsTarget: true, words: "bridge layer 2 rollup" } as const;

const places: Readonly<Record<string, ActionPlace>> = {
  mint: { ...tokens, words: "issue create supply inflation" },
  burn: { ...tokens, subject: "token", pays: "token", words: "destroy supply" },
  burnFrom: { ...tokens, subject: "token", words: "destroy supply" },
  transfer: { ...tokens, words: "pay grant transfer" },
  transferEther: { ...tokens, words: "pay grant transfer eth" },
  approve: { ...tokens, subject: "token", words: "approve allowance revoke" },
  wrapEther: { ...tokens, subject: "weth", pays: "ether", words: "weth deposit eth" },
  unwrapEther: { ...tokens, subject: "weth", words: "weth withdraw eth" },
  delegate: { ...tokens, words: "voting power" },
  createStreamWithDurations: stream,
  createStreamWithTimestamps: stream,
  createStreamWithRange: stream,
  cancelStream: ofStream,
  renounceStream: ofStream,
  withdrawStreamed: ofStream,
  withdrawAllStreamed: ofStream,
  swapTokens: sale,
  swapThroughAsset: sale,
  swapInV3: sale,
  depositToOpChain: bridge,
  depositToArbitrum: bridge,
  depositEtherToArbitrum: bridge,
  createRetryableTicket: bridge,
  setCompSpeeds: issuance,
  addToSanctionsList: issuance,
  removeFromSanctionsList: issuance,
  setMinter: { ...rights, words: "minter" },
  grantRole: { ...rights, words: "access control permission" },
  revokeRole: { ...rights, words: "access control permission" },
  renounceRole: { ...rights, words: "renounce access control permission" },
  transferOwnership: { ...rights, words: "owner ownable" },
  acceptOwnership: { ...rights, words: "owner ownable" },
  renounceOwnership: { ...rights, words: "renounce owner ownable" },
  setVotingDelay: { ...release5, current: "votingDelay" },
  setVotingDelayOfRelease4: { ...release5, current: "votingDelay" },
  setVotingPeriod: { ...release5, current: "votingPeriod" },
  setVotingPeriodOfRelease4: { ...release5, current: "votingPeriod" },
  setProposalThreshold: { ...release5, current: "proposalThreshold", words: "threshold" },
  updateQuorumNumerator: { ...release5, current: "quorumNumerator" },
  updateTimelock: release5,
  updateDelay: { ...timelock, flavours: ["openZeppelinGovernor"], current: "getMinDelay" },
  setBravoVotingDelay: { ...bravo, current: "votingDelay" },
  setBravoVotingPeriod: { ...bravo, current: "votingPeriod" },
  setBravoProposalThreshold: { ...bravo, current: "proposalThreshold", words: "threshold" },
  setDelay: { ...compound, current: "delay" },
  setPendingAdmin: { ...compound, words: "admin" },
  acceptAdmin: { group: "Governor and timelock", words: "admin" },
  queueByNumber: { group: "Governor and timelock" },
  executeByNumber: { group: "Governor and timelock" },
  addOwnerWithThreshold: { ...safe, current: "owners", words: "signer threshold" },
  removeOwner: { ...safe, current: "owners", words: "signer threshold" },
  swapOwner: { ...safe, current: "owners", words: "signer" },
  changeThreshold: { ...safe, current: "threshold", words: "threshold signatures" },
  enableModule: safe,
  disableModule: safe,
  setGuard: safe,
  setFallbackHandler: safe,
  upgradeTo: { ...proxies, words: "implementation uups" },
  upgradeToAndCall: { ...proxies, words: "implementation uups" },
  upgradeAndCall: { ...proxies, words: "implementation transparent" },
  changeAdmin: { ...proxies, words: "transparent" },
  contractCall: { group: "Any contract", words: "custom function abi" },
};

/** Where an action belongs. Kinds that adapters and host apps bring change issuance. */
export function placeOf(type: string): ActionPlace {
  return places[type] ?? { group: "Issuance" };
}
