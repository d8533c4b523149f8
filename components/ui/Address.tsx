"use client";

import { CopyButton } from "./CopyButton.tsx";
import { shortenAddress } from "./shortenAddress.ts";
import { UntrustedText } from "./UntrustedText.tsx";

type AddressProps = {
  address: string;
  /** A name given by a profile or a contract: it stands behind the address, never instead of it. */
  label?: string | undefined;
  /** Without the copy mark, inside a sentence. */
  isPlain?: boolean;
};

/** An address, 4 + 4; whole when focused, on hover and when copied. */
export function Address({ address, label, isPlain = false }: AddressProps) {
  return (
    <span className="group inline-flex max-w-full flex-wrap items-baseline gap-x-1.5">
      {label !== undefined && (
        <span>
          <UntrustedText text={label} maximum={64} />
        </span>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: focus is how a keyboard sees it whole */}
      <span title={address} tabIndex={0} className="peer font-mono text-[0.875em] text-soft">
        <span aria-hidden="true" className="whitespace-nowrap group-focus-within:hidden">
          {shortenAddress(address)}
        </span>
        <span className="sr-only break-all group-focus-within:not-sr-only">{address}</span>
      </span>
      {!isPlain && <CopyButton text={address} what="address" />}
    </span>
  );
}
