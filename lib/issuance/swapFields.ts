import { addressField, tokensField, wholeField } from "../actions/fieldSchemas.ts";

/** What every swap has, for a form: what is sold, for what, and the bounds. */
export const swapFields = {
  contract: addressField("Router"),
  token: addressField("Sold"),
  amount: tokensField("Amount sold"),
  bought: addressField("Bought"),
  /** Base units of what is bought. */
  least: wholeField({ title: "At least, in base units of what is bought", unit: "count" }),
  recipient: addressField("Recipient"),
  deadline: wholeField({ title: "Deadline, in Unix seconds", unit: "seconds" }),
} as const;
