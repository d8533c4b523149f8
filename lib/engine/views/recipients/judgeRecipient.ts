/** Whom a DAO may pay. What is absent is not asked. Addresses compare without regard to case. */
export type RecipientPolicy = {
  /** Only these. */
  allowlist?: readonly string[];
  /** Never these. */
  denylist?: readonly string[];
  /** `required`: an answer of `clear` is needed; `whereKnown`: only `listed` refuses. */
  screening?: "required" | "whereKnown";
  /** A valid attestation by one of these issuers is needed. */
  attestedBy?: readonly string[];
};

export type Attestation = {
  recipient: string;
  issuer: string;
  /** Unix seconds from which it no longer counts; absent: it does not expire. */
  expiresAt?: number;
  isRevoked?: boolean;
};

/** What is known of recipients at one time. */
export type RecipientEvidence = {
  /** Unix seconds of the block that was read. */
  at: number;
  /** What an on-chain screening oracle answered, by address. */
  screening: Readonly<Record<string, "clear" | "listed">>;
  attestations: readonly Attestation[];
};

/** Why a recipient is refused: a code for programs, a sentence for people. */
export type RefusalReason = {
  code: "notAllowed" | "denied" | "screened" | "notScreened" | "notAttested" | "attestationEnded";
  message: string;
};

/** `isAccepted` is true exactly where there is no reason against it. */
export type RecipientVerdict = { isAccepted: boolean; reasons: RefusalReason[] };

/**
 * Judges one recipient by a DAO's policy, with every reason against it. Pure: asking the oracle and
 * reading attestations is done by whoever calls.
 */
export function judgeRecipient(
  recipient: string,
  { policy, evidence }: { policy: RecipientPolicy; evidence: RecipientEvidence },
): RecipientVerdict {
  const reasons = [
    ...judgeLists(recipient, policy),
    ...judgeScreening(recipient, { policy, evidence }),
    ...judgeAttestation(recipient, { policy, evidence }),
  ];
  return { isAccepted: reasons.length === 0, reasons };
}

function judgeLists(
  recipient: string,
  { allowlist, denylist = [] }: RecipientPolicy,
): RefusalReason[] {
  const isOn = (list: readonly string[]) => list.some((address) => isSame(address, recipient));
  const reasons: RefusalReason[] = [];
  if (allowlist !== undefined && !isOn(allowlist)) {
    reasons.push({
      code: "notAllowed",
      message: `${recipient} is not on the DAO's list of allowed recipients. Add it there first, or pay another account.`,
    });
  }
  if (isOn(denylist)) {
    reasons.push({
      code: "denied",
      message: `${recipient} is on the DAO's list of accounts that must not be paid.`,
    });
  }
  return reasons;
}

type Question = { policy: RecipientPolicy; evidence: RecipientEvidence };

function judgeScreening(recipient: string, { policy, evidence }: Question): RefusalReason[] {
  if (policy.screening === undefined) return [];
  const answers = Object.entries(evidence.screening)
    .filter(([address]) => isSame(address, recipient))
    .map(([, answer]) => answer);
  if (answers.includes("listed")) {
    const message = `The screening oracle lists ${recipient}. It must not be paid.`;
    return [{ code: "screened", message }];
  }
  if (answers.length > 0 || policy.screening === "whereKnown") return [];
  const message = `The screening oracle has not been asked about ${recipient}. Ask it, then try again.`;
  return [{ code: "notScreened", message }];
}

function judgeAttestation(recipient: string, { policy, evidence }: Question): RefusalReason[] {
  const issuers = policy.attestedBy;
  if (issuers === undefined) return [];
  const given = evidence.attestations.filter(
    (attestation) =>
      isSame(attestation.recipient, recipient) &&
      issuers.some((issuer) => isSame(issuer, attestation.issuer)),
  );
  const isValid = ({ expiresAt = Infinity, isRevoked = false }: Attestation) =>
    !isRevoked && evidence.at < expiresAt;
  if (given.some(isValid)) return [];
  if (given.length > 0) {
    const message = `The attestation of ${recipient} has expired or was revoked. Ask the issuer for a new one.`;
    return [{ code: "attestationEnded", message }];
  }
  const message = `${recipient} has no attestation by an issuer that the DAO accepts. Ask one of them for it.`;
  return [{ code: "notAttested", message }];
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
