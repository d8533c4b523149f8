"use client";

import type { ReactNode } from "react";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import type { ViewState } from "./engine/useViewAnswer.ts";

type AnswerAreaProps<Value> = {
  state: ViewState<Value>;
  /** Errors that stand beside a field already, by code. */
  shownElsewhere?: readonly string[];
  children: (answer: Value) => ReactNode;
};

/** The answer of a view; in grey while it is of an earlier question. */
export function AnswerArea<Value>(props: AnswerAreaProps<Value>) {
  const { state, shownElsewhere = [], children } = props;
  const { answer, error, isOld, isPending } = state;
  const isHere = error !== undefined && !shownElsewhere.includes(error.code);
  return (
    <>
      {isHere && (
        <div className="mb-4">
          <ErrorNotice error={error} />
        </div>
      )}
      {answer !== undefined && (
        <div className={isOld ? "opacity-60" : ""} aria-busy={isPending}>
          {isOld && <p className="mb-2 text-small text-soft">Of what was given before.</p>}
          {children(answer)}
        </div>
      )}
    </>
  );
}
