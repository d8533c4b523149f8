"use client";

import { useId } from "react";
import type { Address } from "viem";
import { parseAddress } from "../../lib/actions/parseAddress.ts";
import { cleanText } from "./cleanText.ts";
import { controlClass, Field } from "./Field.tsx";
import { tryParse } from "./tryParse.ts";

type AddressFieldProps = {
  label: string;
  text: string;
  /** `address` with its checksum; `undefined` while the text is not an address. */
  onChange: (text: string, address: Address | undefined) => void;
  /** Checksummed address to label: offered while typing, and named beneath. */
  known?: Readonly<Record<string, string>>;
  hint?: string;
  problem?: string | undefined;
};

/** An address, with the DAO's own accounts offered and named. */
export function AddressField(props: AddressFieldProps) {
  const { label, text, onChange, known = {}, hint, problem } = props;
  const listId = useId();
  const read = (typed: string) => tryParse(() => parseAddress(typed.trim()));
  const { value, error } = text.trim() === "" ? {} : read(text);
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
            onChange={(event) => onChange(event.target.value, read(event.target.value).value)}
            className={`${controlClass} font-mono text-small`}
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
