"use client";

import { createContext, useContext, useEffect, useState } from "react";
import { CancelledError } from "../../../../lib/engine/workers/errors.ts";
import { BaseError } from "../../../../lib/errors/BaseError.ts";
import type { ViewClient } from "./startViewClient.ts";
import type { ViewMethods } from "./viewMethods.ts";

/** The worker that views ask. */
export const ViewClientContext = createContext<ViewClient | undefined>(undefined);

type Methods = keyof ViewMethods;
type Request<Name extends Methods> = Parameters<ViewMethods[Name]>[0];
type Answer<Name extends Methods> = Awaited<ReturnType<ViewMethods[Name]>>;

/** What the last question came to. */
export type ViewState<Value> = {
  readonly answer: Value | undefined;
  readonly error: BaseError | undefined;
  /** The answer is of what was asked before, and no newer one comes. */
  readonly isOld: boolean;
  /** A newer answer is computed. */
  readonly isPending: boolean;
};

/**
 * Asks the views' worker, and again whenever the request changes; keep one request until then. The last
 * answer stays while there is no newer one. Without a request nothing is asked.
 */
export function useViewAnswer<Name extends Methods>(
  name: Name,
  request: Request<Name> | undefined,
): ViewState<Answer<Name>> {
  const client = useContext(ViewClientContext);
  const [state, setState] = useState<{
    of: Request<Name> | undefined;
    answer?: Answer<Name>;
    error?: BaseError;
  }>({ of: undefined });
  useEffect(() => {
    if (client === undefined || request === undefined) return undefined;
    const controller = new AbortController();
    client.call(name, request, { signal: controller.signal }).then(
      (answer) => controller.signal.aborted || setState({ of: request, answer }),
      (error: unknown) => {
        if (controller.signal.aborted || error instanceof CancelledError) return;
        if (!(error instanceof BaseError)) throw error;
        setState((before) => ({ ...before, of: request, error }));
      },
    );
    return () => controller.abort();
  }, [client, name, request]);
  const isCurrent = state.of === request;
  return {
    answer: state.answer,
    error: isCurrent ? state.error : undefined,
    isOld: request === undefined || (isCurrent && state.error !== undefined),
    isPending: request !== undefined && !isCurrent,
  };
}
