/** Stands where something is being read, and says what. */
export function Skeleton({ label, lines = 3 }: { label: string; lines?: number }) {
  return (
    <div role="status">
      <p className="mb-3 text-small text-soft">{label} …</p>
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
