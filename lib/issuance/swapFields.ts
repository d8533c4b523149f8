import { addressField, tokensField, wholeField } from "../actions/fieldSchemas.ts";

/** What every swap has, for a form: what is sold, for what, and the bounds. */
export const swapFields = {
  contract: addressField("Router"),
  token: addressField("Sold"),
  amount: tokensField("Amount sold"),
  bought: addressField("Bought"),
  least: wholeField({ title: "At least, bought", unit: "tokens", of: "bought" }),
  recipient: addressField("Recipient", { start: "executor" }),
  deadline: wholeField({ title: "Deadline", unit: "instant" }),
} as const;
