"use client";

import { useId } from "react";
import { formatAmount } from "../../../lib/amount/formatAmount.ts";
import { formatAmountGrouped } from "../../../lib/amount/formatAmountGrouped.ts";
import { formatPercent } from "../../../lib/amount/formatPercent.ts";
import { AmountField } from "../../ui/AmountField.tsx";
import { parseTypedAmount } from "../../ui/parseTypedAmount.ts";
import { Slider } from "../../ui/Slider.tsx";
import { tryParse } from "../../ui/tryParse.ts";

const sliderSteps = 200;

/** An amount with a name, to be chosen with one press: "1 %". */
export type AmountChoice = { label: string; amount: bigint };

type AmountChooserProps = {
  /** "Amount" where nothing else is said. */
  label?: string;
  text: string;
  onChange: (text: string) => void;
  token: { symbol: string; decimals: number };
  /** What a typed "2 %" is of, in base units. */
  whole?: bigint | undefined;
  /** Where the slider ends, in base units; none without it. */
  most: bigint | undefined;
  /** What the slider's end is, in a word or two: "of the most allowed". */
  mostLabel: string;
  choices: readonly AmountChoice[];
  /** What the choices are shares of, where that is not what the slider is of. */
  choicesLabel?: string;
  hint?: string;
  /** What an amount of 0 comes to, where that is hardly meant: "it pays nothing". */
  nothing?: string | undefined;
  problem?: string | undefined;
};

/** An amount by typing, by a slider or by a quick choice: always the same exact text. */
export function AmountChooser(props: AmountChooserProps) {
  const { label = "Amount", text, onChange, token, whole, most, mostLabel, choices } = props;
  const { choicesLabel, problem, nothing } = props;
  const choicesId = useId();
  const { symbol, decimals } = token;
  const { value: amount } = tryParse(() => parseTypedAmount(text, { decimals, whole }));
  const hint = amount === 0n && nothing !== undefined ? `▲ ${nothing}` : props.hint;
  const choose = (chosen: bigint) => onChange(formatAmount(chosen, decimals));
  return (
    <div className="flex flex-col gap-2 wrap-anywhere">
      <AmountField
        label={label}
        text={text}
        symbol={symbol}
        decimals={decimals}
        whole={whole}
        onChange={onChange}
        problem={problem}
        {...(hint === undefined ? {} : { hint })}
      />
      {most !== undefined && most > 0n && (
        <Slider
          label={`${mostLabel}, ${formatAmountGrouped(most, decimals, { maximumFractionDigits: 2 })} ${symbol}`}
          value={positionOf(amount ?? 0n, most)}
          steps={sliderSteps}
          onChange={(position) => choose((most * BigInt(position)) / BigInt(sliderSteps))}
          valueText={formatPercent({ numerator: amount ?? 0n, denominator: most }, 1)}
        />
      )}
      {choices.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: the card around it is the fieldset
        <div
          role="group"
          {...(choicesLabel === undefined
            ? { "aria-label": "Quick choices" }
            : { "aria-labelledby": choicesId })}
          className="flex flex-wrap items-center gap-1.5"
        >
          {choicesLabel !== undefined && (
            <span id={choicesId} className="mr-1 text-small text-soft">
              {choicesLabel}
            </span>
          )}
          {choices.map(({ label: name, amount: choice }) => (
            <button
              key={name}
              type="button"
              aria-pressed={choice === amount}
              onClick={() => choose(choice)}
              className="min-h-7 rounded-full border border-edge px-3 text-small text-soft hover:border-ink hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function positionOf(amount: bigint, most: bigint): number {
  const position = (amount * BigInt(sliderSteps)) / most;
  if (position > BigInt(sliderSteps)) return sliderSteps;
  // biome-ignore lint/style/noRestrictedGlobals: a position from 0 to 200, not an amount
  return Number(position);
}
