"use client";

import {
  type ComponentType,
  lazy,
  memo,
  Suspense,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from "react";
import { cleanText } from "../../ui/cleanText.ts";
import { Section } from "../../ui/Section.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { JsonObject } from "../model/Json.ts";
import { readAt } from "../model/jsonAt.ts";
import type { TokenUnit } from "../results/LabPicture.ts";
import { startViewClient } from "./engine/startViewClient.ts";
import { ViewClientContext } from "./engine/useViewAnswer.ts";
import type { ViewProps } from "./ViewProps.ts";

const mostDecimals = 255;

type View = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly Panel: ComponentType<ViewProps>;
};

/** Each is fetched when it is first opened. */
const views: readonly View[] = [
  {
    id: "market",
    title: "Market",
    note: "unlocks and emissions against a pool",
    Panel: lazy(() =>
      import("./market/MarketView.tsx").then((module) => ({ default: module.MarketView })),
    ),
  },
  {
    id: "holders",
    title: "Holders",
    note: "who has how much, and who can decide",
    Panel: lazy(() =>
      import("./holders/HoldersView.tsx").then((module) => ({ default: module.HoldersView })),
    ),
  },
  {
    id: "plan",
    title: "Plan and chain",
    note: "whether what happened is what the model says",
    Panel: lazy(() =>
      import("./plan/PlanView.tsx").then((module) => ({ default: module.PlanView })),
    ),
  },
  {
    id: "recipients",
    title: "Recipients",
    note: "whom a policy lets be paid, and why not",
    Panel: lazy(() =>
      import("./recipients/RecipientsView.tsx").then((module) => ({
        default: module.RecipientsView,
      })),
    ),
  },
  {
    id: "velocity",
    title: "Velocity",
    note: "how much moves and is distributed, with alerts",
    Panel: lazy(() =>
      import("./velocity/VelocityView.tsx").then((module) => ({ default: module.VelocityView })),
    ),
  },
];

type ViewsSectionProps = {
  model: JsonObject;
  /** Whether the model can be projected as it stands. */
  isValid: boolean;
};

/** Evidence from outside of the model beside it: markets, holders, histories, policies. */
export const ViewsSection = memo(function ViewsSection({ model, isValid }: ViewsSectionProps) {
  const [client] = useState(startViewClient);
  useEffect(() => () => client.close(), [client]);
  const token = useToken(model);
  // The model is a deferred one; whether it is valid must not run ahead of it.
  const isUsable = useDeferredValue(isValid);
  return (
    <Section title="Views" note="what you paste or import stays in this page">
      <ViewClientContext value={client}>
        {views.map((view) => (
          <ViewDetails
            key={view.id}
            view={view}
            model={isUsable ? model : undefined}
            token={token}
          />
        ))}
      </ViewClientContext>
    </Section>
  );
});

type ViewDetailsProps = ViewProps & { view: View };

/** Once opened a view stays, so that what was typed does. */
function ViewDetails({ view, model, token }: ViewDetailsProps) {
  const { title, note, Panel } = view;
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
      // Named, so that an address inside does not take the focus of the view for its own.
      className="group/view border-t border-line last:border-b"
    >
      <summary className="flex min-h-11 list-none items-center gap-2 py-1.5">
        <span aria-hidden className="text-soft transition-transform group-open/view:rotate-90">
          ›
        </span>
        <span className="min-w-0">
          <span className="font-[550]">{title}</span>
          <span className="text-small text-soft"> · {note}</span>
        </span>
      </summary>
      {wasOpened && (
        <div className="pt-1 pb-6">
          <Suspense fallback={<Skeleton label={`Opening ${title}`} lines={4} />}>
            <Panel model={model} token={token} />
          </Suspense>
        </div>
      )}
    </details>
  );
}

/** The token as the model names it; whole tokens of 18 decimals while that cannot be read. */
function useToken(model: JsonObject): TokenUnit {
  const typed = readAt(model, ["token", "decimals"]);
  const isCount =
    typeof typed === "number" && typed % 1 === 0 && typed >= 0 && typed <= mostDecimals;
  const decimals = isCount ? typed : 18;
  const symbol = cleanText(String(readAt(model, ["token", "symbol"]) ?? ""), 16);
  return useMemo(() => ({ kind: "tokens", decimals, symbol }), [decimals, symbol]);
}
