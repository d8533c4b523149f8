import type { ReactNode } from "react";
import { formatAmountGrouped } from "../../../lib/amount/formatAmountGrouped.ts";
import { cleanText } from "../../ui/cleanText.ts";
import type { FormContext } from "./ActionForm.ts";
import { findExecutor } from "./daoOf.ts";
import { type AmountBefore, describeCounted, describeUnclear } from "./heldBefore.ts";

type CurrentValue = { label: string; before: ReactNode; after?: ReactNode };

/** What stands now, in grey, and what it would become, beside the fields that change it. */
export function CurrentValues({ values }: { values: readonly CurrentValue[] }) {
  return (
    <dl className="flex flex-col text-small">
      {values.map(({ label, before, after }) => (
        <div
          key={label}
          className="flex flex-wrap justify-between gap-x-4 border-t border-line py-1.5 last:border-b"
        >
          <dt className="text-soft">{label}</dt>
          <dd className="text-right">
            <span className={after === undefined ? "" : "text-soft"}>{before}</span>
            {after !== undefined && (
              <>
                <span className="text-soft"> → </span>
                <b className="font-[600]">{after}</b>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** An amount to two digits, cut and marked where there are more; whole on hover. */
function ShortAmount({ amount, decimals }: { amount: bigint; decimals: number }) {
  return (
    <span title={formatAmountGrouped(amount, decimals)}>
      {formatAmountGrouped(amount, decimals, { maximumFractionDigits: 2 })}
    </span>
  );
}

type HoldingProps = {
  context: FormContext;
  unit: { symbol: string; decimals: number };
  held: AmountBefore;
  /** What the action pays, in base units. */
  paid: bigint | undefined;
};

/** What the account that would call holds before an action and after it, with the draft's own actions. */
export function HoldingChange({ context, unit, held, paid }: HoldingProps) {
  const { symbol, decimals } = unit;
  const { amount } = held;
  const name = cleanText(findExecutor(context)?.label ?? "The account", 40);
  const unclear = describeUnclear(held);
  return (
    <>
      <CurrentValues
        values={[
          {
            label: `${name} holds${describeCounted(held)}, ${symbol}`,
            before:
              amount === undefined ? (
                "not known"
              ) : (
                <ShortAmount amount={amount} decimals={decimals} />
              ),
            after:
              amount === undefined || paid === undefined || paid === 0n ? undefined : (
                <ShortAmount amount={amount - paid} decimals={decimals} />
              ),
          },
        ]}
      />
      {unclear !== undefined && <p className="text-small text-soft">{unclear}</p>}
    </>
  );
}
