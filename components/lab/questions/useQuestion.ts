"use client";

import { useEffect, useRef, useState } from "react";
import type { LabRunOptions } from "../engine/LabEngine.ts";

type State<Answer> = {
  readonly answer: Answer | undefined;
  readonly error: unknown;
  /** Share done, from 0 to 1; absent while nothing runs. */
  readonly progress: number | undefined;
};

const idle = { answer: undefined, error: undefined, progress: undefined };

/** A question that takes a while: asked by hand, with its progress, and stoppable. */
export function useQuestion<Answer>() {
  const [state, setState] = useState<State<Answer>>(idle);
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const ask = async (run: (options: LabRunOptions) => Promise<Answer>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const tell = (next: State<Answer>) => signal.aborted || setState(next);
    tell({ ...idle, progress: 0 });
    try {
      const onProgress = (progress: number) => tell({ ...idle, progress });
      tell({ ...idle, answer: await run({ signal, onProgress }) });
    } catch (error) {
      tell({ ...idle, error });
    }
  };
  const stop = () => {
    running.current?.abort();
    setState(idle);
  };
  return { ...state, ask, stop };
}
