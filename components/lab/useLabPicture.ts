"use client";

import { useEffect, useRef, useState } from "react";
import type { LabEngine, LabRequest } from "./engine/LabEngine.ts";
import { LabScheduler } from "./engine/LabScheduler.ts";
import type { LabPicture } from "./results/LabPicture.ts";

/** The newest picture and how it stands. */
export type LabDrawn = {
  readonly picture: LabPicture | undefined;
  readonly error: unknown;
  /** From 0 to 1 while the full picture is computed. */
  readonly progress: number | undefined;
  stop: () => void;
};

const nothing: Omit<LabDrawn, "stop"> = {
  picture: undefined,
  error: undefined,
  progress: undefined,
};

/**
 * The picture of what is asked for. While it is computed, and while there is nothing valid to ask for,
 * the last one stays.
 */
export function useLabPicture(engine: LabEngine, request: LabRequest | undefined): LabDrawn {
  const [drawn, setDrawn] = useState(nothing);
  const scheduler = useRef<LabScheduler | undefined>(undefined);
  useEffect(() => {
    const started = new LabScheduler(engine, (outcome) => {
      setDrawn((before) => {
        switch (outcome.type) {
          case "progress":
            return { ...before, progress: outcome.share };
          case "failure":
            return { ...before, error: outcome.error, progress: undefined };
          case "picture":
            return {
              picture: outcome.picture,
              error: undefined,
              progress: outcome.isFull ? undefined : 0,
            };
        }
      });
    });
    scheduler.current = started;
    return () => started.close();
  }, [engine]);
  useEffect(() => {
    if (request !== undefined) scheduler.current?.request(request);
  }, [request]);
  const stop = () => {
    scheduler.current?.stop();
    setDrawn((before) => ({ ...before, progress: undefined }));
  };
  return { ...drawn, stop };
}
