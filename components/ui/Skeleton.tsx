/** Stands where something is being read. */
export function Skeleton({ label, lines = 3 }: { label: string; lines?: number }) {
  return (
    <div role="status">
      <span className="sr-only">{label}</span>
      <div aria-hidden className="flex animate-pulse flex-col gap-3">
        {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line, index) => (
          <div
            key={line}
            className={`h-4 rounded bg-line ${index % 3 === 2 ? "w-2/3" : "w-full"}`}
          />
        ))}
      </div>
    </div>
  );
}
