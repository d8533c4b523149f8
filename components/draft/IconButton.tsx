"use client";

type IconButtonProps = {
  /** What it does; read out, and shown on hover. */
  label: string;
  /** Outline on a 16 by 16 grid. */
  path: string;
  onClick: () => void;
  isDisabled?: boolean;
};

/** A small button with a drawn sign. */
export function IconButton({ label, path, onClick, isDisabled = false }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isDisabled}
      onClick={() => isDisabled || onClick()}
      className="grid size-8 place-items-center rounded-lg text-soft hover:bg-line hover:text-ink aria-disabled:cursor-not-allowed aria-disabled:opacity-40"
    >
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className="size-4 fill-none stroke-current stroke-[1.4]"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={path} />
      </svg>
    </button>
  );
}
