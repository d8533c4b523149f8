import { type ReactNode, useId } from "react";
import { BaseError } from "../../lib/errors/BaseError.ts";

/** What a control inside a field must carry, so that label, hint and error reach everyone. */
export type FieldControl = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean;
};

/** How every control that text is typed into looks. */
export const controlClass =
  "w-full min-h-9.5 rounded-lg border border-edge bg-card px-3 py-1.5 aria-invalid:border-crit placeholder:text-soft";

type FieldProps = {
  label: string;
  hint?: ReactNode;
  error?: BaseError | string | undefined;
  children: (control: FieldControl) => ReactNode;
};

/** A label, a control, a hint, and what is wrong together with the remedy. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const hasNote = hint !== undefined || error !== undefined;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-small text-soft">
        {label}
      </label>
      {children({
        id,
        "aria-describedby": hasNote ? noteId : undefined,
        "aria-invalid": error !== undefined,
      })}
      {hasNote && (
        <div id={noteId} className="text-small text-soft">
          {error === undefined ? hint : <FieldError error={error} />}
        </div>
      )}
    </div>
  );
}

function FieldError({ error }: { error: BaseError | string }) {
  return (
    <span className="text-crit">
      <span aria-hidden>✕ </span>
      {error instanceof BaseError ? `${error.shortMessage} ${error.remedy}` : error}
    </span>
  );
}
