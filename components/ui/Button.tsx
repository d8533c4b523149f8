"use client";

import { type ComponentProps, type MouseEvent, type ReactNode, useId } from "react";

const tones = {
  main: "border-accent bg-accent font-[560] text-paper hover:opacity-90",
  plain: "border-edge bg-card hover:border-ink",
  quiet:
    "border-transparent bg-transparent text-soft underline-offset-4 hover:text-ink hover:underline",
  danger: "border-crit bg-card text-crit hover:bg-crit-soft",
};

type ButtonProps = Omit<ComponentProps<"button">, "disabled" | "children"> & {
  children: ReactNode;
  tone?: keyof typeof tones | undefined;
  /** Why it cannot be pressed now; shown beneath it. */
  disabledReason?: string | undefined;
  /** Something it started is under way. */
  isPending?: boolean | undefined;
};

/** A button that says why when it cannot be pressed. It keeps its place in the tab order then. */
export function Button(props: ButtonProps) {
  const { tone = "plain", disabledReason, isPending = false, onClick, children, ...rest } = props;
  const reasonId = useId();
  const isDisabled = disabledReason !== undefined || isPending;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (isDisabled) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <span className="inline-flex max-w-full flex-col items-start gap-1">
      <button
        type="button"
        {...rest}
        onClick={press}
        aria-disabled={isDisabled}
        aria-busy={isPending}
        aria-describedby={disabledReason === undefined ? rest["aria-describedby"] : reasonId}
        className={`min-h-9.5 rounded-lg border px-4 py-1.5 aria-disabled:cursor-not-allowed aria-disabled:opacity-60 ${tones[tone]} ${rest.className ?? ""}`}
      >
        {isPending ? <>{children} …</> : children}
      </button>
      {disabledReason !== undefined && (
        <span id={reasonId} className="max-w-80 text-small text-soft">
          {disabledReason}
        </span>
      )}
    </span>
  );
}
