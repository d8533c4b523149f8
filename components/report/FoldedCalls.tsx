import type { Preview } from "../../lib/preview/Preview.ts";
import { CallList } from "./CallList.tsx";

/** Every call of a Safe's transaction, for whoever asks. */
export function FoldedCalls({ preview }: { preview: Preview }) {
  return (
    <details className="mb-4">
      <summary className="text-small text-soft">Every call: recipients and bytes in full</summary>
      <div className="mt-3">
        <CallList preview={preview} />
      </div>
    </details>
  );
}
