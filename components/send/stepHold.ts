/** Why a step whose time has come cannot be sent from here now. */
export type StepHold = {
  /** What its row says: the same as its button. */
  as: "paused" | "waiting" | "wallet" | "refused";
  reason: string;
};

/** What holds a step, the most general cause first; `undefined`: nothing. */
export function stepHold(known: {
  /** Where the plan's steps stand could not be read. */
  isPaused: boolean;
  /** Why it cannot be sent yet. */
  unready: string | undefined;
  /** What is wrong with the wallet. */
  sender: string | undefined;
  /** Why the chain would refuse it of this account. */
  refusal: string | undefined;
}): StepHold | undefined {
  const { isPaused, unready, sender, refusal } = known;
  if (isPaused) return { as: "paused", reason: "Where it stands could not be read." };
  if (unready !== undefined) return { as: "waiting", reason: unready };
  if (sender !== undefined) return { as: "wallet", reason: sender };
  return refusal === undefined ? undefined : { as: "refused", reason: refusal };
}
