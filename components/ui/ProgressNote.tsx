import { Button } from "./Button.tsx";

type ProgressNoteProps = {
  /** What is under way: "Reading balances". */
  text: string;
  done?: number;
  of?: number;
  onStop?: () => void;
};

/** Long work, how far it is, and a way to stop it. */
export function ProgressNote({ text, done, of, onStop }: ProgressNoteProps) {
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-4 gap-y-1 text-soft">
      <span>
        {text}
        {done !== undefined && of !== undefined ? `, ${done} of ${of}` : ""} …
      </span>
      {done !== undefined && of !== undefined && (
        <progress value={done} max={of} aria-label={text} className="h-1.5 w-40 accent-accent" />
      )}
      {onStop !== undefined && (
        <Button tone="quiet" onClick={onStop}>
          Stop
        </Button>
      )}
    </div>
  );
}
