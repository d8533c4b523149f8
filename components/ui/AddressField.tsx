"use client";

import { useId } from "react";
import type { Address } from "viem";
import { parseAddress } from "../../lib/actions/parseAddress.ts";
import { cleanText } from "./cleanText.ts";
import { controlClass, Field } from "./Field.tsx";
import { tryParse } from "./tryParse.ts";

export type AddressFieldProps = {
  label: string;
  text: string;
  onChange: (text: string) => void;
  /** Reads typed text, and throws a `BaseError` for what is no address here. */
  parse?: (text: string) => Address;
  /** Checksummed address to label: offered while typing, and named beneath. */
  known?: Readonly<Record<string, string>>;
  hint?: string;
  problem?: string | undefined;
};

/** On a phone all 42 characters are in sight: the width of a field there follows the screen's. */
const wholeClass = "font-mono text-[length:min(var(--text-small),2.85vw)] max-sm:px-2";

/** An address, with the DAO's own accounts offered and named. */
export function AddressField(props: AddressFieldProps) {
  const { label, text, onChange, parse = parseAddress, known = {}, hint, problem } = props;
  const listId = useId();
  const { value, error } = text.trim() === "" ? {} : tryParse(() => parse(text.trim()));
  const name = value === undefined ? undefined : known[value];
  return (
    <Field
      label={label}
      hint={name === undefined ? hint : cleanText(name)}
      error={error ?? problem}
    >
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            value={text}
            list={listId}
            autoComplete="off"
            spellCheck={false}
            placeholder="0x…"
            onChange={(event) => onChange(event.target.value)}
            className={`${controlClass} ${wholeClass}`}
          />
          <datalist id={listId}>
            {Object.entries(known).map(([address, knownName]) => (
              <option key={address} value={address}>
                {cleanText(knownName)}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
