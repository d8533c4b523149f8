import { parseTypedAmount } from "../../../ui/parseTypedAmount.ts";
import { readAddressLines } from "../csv/readAddressLines.ts";
import { readFactor } from "../form/readEntry.ts";
import { readForm } from "../form/readForm.ts";
import type { VelocityRequest } from "./measureTransfers.ts";

/** The controls of the velocity view, as typed. */
export type VelocityForm = {
  readonly period: keyof typeof periods;
  readonly circulating: string;
  /** One address a line. */
  readonly distributors: string;
  readonly maximumVelocity: string;
  readonly maximumDistributed: string;
  readonly maximumRise: string;
};

/** Lengths of a period in seconds. */
export const periods = { day: 86_400, week: 604_800, month: 2_592_000 } as const;

/** Without limits: what is too much is the DAO's to say. */
export const startVelocityForm: VelocityForm = {
  period: "week",
  circulating: "",
  distributors: "",
  maximumVelocity: "",
  maximumDistributed: "",
  maximumRise: "",
};

/**
 * What the form says, or what is wrong with its fields.
 *
 * @param fallback - Base units that circulate where the field is empty.
 */
export function readVelocityForm(
  form: VelocityForm,
  { decimals, fallback }: { decimals: number; fallback: bigint },
) {
  const amount = (text: string) => parseTypedAmount(text, { decimals });
  const { values, errors } = readForm({
    circulating: () => optional(form.circulating, amount) ?? fallback,
    distributors: () => readAddressLines(form.distributors),
    maximumVelocity: () => optional(form.maximumVelocity, readFactor),
    maximumDistributed: () => optional(form.maximumDistributed, amount),
    maximumRise: () => optional(form.maximumRise, readFactor),
  });
  if (values === undefined) return { values, errors };
  const { circulating, distributors, maximumVelocity, maximumDistributed, maximumRise } = values;
  const request: Omit<VelocityRequest, "csv"> = {
    decimals,
    periodSeconds: periods[form.period],
    circulating,
    distributors,
    limits: {
      ...(maximumVelocity === undefined ? {} : { maximumVelocity }),
      ...(maximumDistributed === undefined ? {} : { maximumDistributed }),
      ...(maximumRise === undefined ? {} : { maximumRise }),
    },
  };
  return { values: request, errors };
}

function optional<Value>(text: string, read: (text: string) => Value): Value | undefined {
  return text.trim() === "" ? undefined : read(text);
}
