import type { Preview } from "../../lib/preview/Preview.ts";
import { Section } from "../ui/Section.tsx";
import { CallCard } from "./CallCard.tsx";

/** More calls than these stand behind one line. */
const callsOpen = 10;

/** The calls in the order in which they execute, each from its bytes. */
export function CallList({ preview }: { preview: Preview }) {
  const count = preview.calls.length;
  const more = count - callsOpen;
  return (
    <Section title="Calls" note={count === 1 ? "one" : `${count}, in this order`}>
      <Calls preview={preview} from={0} to={callsOpen} />
      {more > 0 && (
        <details className="mt-2.5">
          <summary className="mb-2.5 text-small text-soft">
            {more} more {more === 1 ? "call" : "calls"}
          </summary>
          <Calls preview={preview} from={callsOpen} to={count} />
        </details>
      )}
    </Section>
  );
}

function Calls({ preview, from, to }: { preview: Preview; from: number; to: number }) {
  return (
    <ol start={from + 1} className="flex flex-col gap-2.5">
      {preview.decoded.slice(from, to).map((decoded, place) => {
        const index = from + place;
        const key = `${index} ${decoded.call.to} ${decoded.call.data}`;
        return (
          <li key={key}>
            <CallCard
              decoded={decoded}
              description={preview.descriptions[index]}
              result={preview.execution.results[index]}
            />
          </li>
        );
      })}
    </ol>
  );
}
