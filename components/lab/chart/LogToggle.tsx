"use client";

import { useMemo } from "react";
import { useUrlText } from "../../ui/useUrlText.ts";
import { suitsLogScale } from "./createLogScale.ts";
import type { LabSeries } from "./LabSeries.ts";
import { Toggle } from "./Toggle.tsx";

type LogScale = { isOffered: boolean; isLog: boolean; setLog: (isLog: boolean) => void };

/** Whether a chart's values stand on a logarithmic scale; the choice is in the URL. */
export function useLogScale(series: LabSeries): LogScale {
  const [scale, setScale] = useUrlText("scale");
  const isOffered = useMemo(() => suitsLogScale(series), [series]);
  return {
    isOffered,
    isLog: isOffered && scale === "log",
    setLog: (isLog) => setScale(isLog ? "log" : null),
  };
}

/** The switch of the scale, for charts that it suits. */
export function LogToggle({ scale }: { scale: LogScale }) {
  const { isOffered, isLog, setLog } = scale;
  return isOffered && <Toggle label="Logarithmic scale" isOn={isLog} onChange={setLog} />;
}
