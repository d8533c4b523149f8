import type { GovernorSender } from "./GovernorSender.ts";
import { governorSenders } from "./governorSenders.ts";
import { SenderNotFoundError } from "./sendingErrors.ts";

/**
 * How calls are sent through governors of a flavour. A host app's own flavours are read, not sent
 * through.
 *
 * @throws {SenderNotFoundError}
 */
export function findGovernorSender(flavour: string): GovernorSender {
  const sender = governorSenders.find(({ id }) => id === flavour);
  if (sender === undefined) throw new SenderNotFoundError({ flavour });
  return sender;
}
