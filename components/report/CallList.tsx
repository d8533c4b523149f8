import type { Preview } from "../../lib/preview/Preview.ts";
import { Section } from "../ui/Section.tsx";
import { CallCard } from "./CallCard.tsx";

/** The calls in the order in which they execute, each from its bytes. */
export function CallList({ preview }: { preview: Preview }) {
  const count = preview.calls.length;
  return (
    <Section title="Calls" note={count === 1 ? "one" : `${count}, in this order`}>
      <ol className="flex flex-col gap-2.5">
        {preview.decoded.map((decoded, index) => {
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
    </Section>
  );
}
