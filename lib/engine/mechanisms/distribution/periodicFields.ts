import { amountField, bucketField, durationField, instantField } from "../../fields.ts";

/**
 * The fields of a sum that is paid each period.
 *
 * @param title - Words for the sum: "Budget of a period".
 */
export const periodicFields = (title: string) => ({
  /** Absent: newly issued. */
  from: bucketField("Paid from").exactOptional(),
  perPeriod: amountField(title),
  everySeconds: durationField("Period"),
  /** Absent: one period after the model's `asOf`. */
  firstAt: instantField("First payment").exactOptional(),
  until: instantField("End").exactOptional(),
});
