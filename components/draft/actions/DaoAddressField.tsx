"use client";

import { AddressField, type AddressFieldProps } from "../../ui/AddressField.tsx";
import type { FormContext } from "./ActionForm.ts";
import { parseDaoAddress, stripChain } from "./parseDaoAddress.ts";

type DaoAddressFieldProps = Omit<AddressFieldProps, "parse"> & { context: FormContext };

/** An address on the DAO's chain; its short name before one that is pasted is taken off. */
export function DaoAddressField({ context, onChange, ...props }: DaoAddressFieldProps) {
  const { shortName } = context.snapshot.dao;
  return (
    <AddressField
      {...props}
      parse={(text) => parseDaoAddress(text, shortName)}
      onChange={(typed) => onChange(stripChain(typed, shortName))}
    />
  );
}
