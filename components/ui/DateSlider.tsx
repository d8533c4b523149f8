"use client";

import type { KeyboardEvent, PointerEvent, ReactNode, RefObject } from "react";
import { nearestDate, stepDate } from "./chartCursor.ts";

type DateSliderProps = {
  /** The element whose width the chart takes. */
  ref: RefObject<HTMLDivElement | null>;
  svgRef?: RefObject<SVGSVGElement | null>;
  /** In pixels. */
  frame: { width: number; height: number };
  label: string;
  /** The values at the chosen date, in words. */
  valueText: string;
  dates: readonly number[];
  /** Pixel of a date, from the left. */
  dateX: (seconds: number) => number;
  /** The chosen date's place. */
  index: number;
  onIndex: (index: number) => void;
  /** What is drawn. */
  children: ReactNode;
};

/**
 * A drawing over time on which the pointer or the arrow keys choose a date. The date stays when the
 * pointer leaves: on a phone a finger leaves as soon as it is lifted.
 */
export function DateSlider(props: DateSliderProps) {
  const { ref, svgRef, frame, dates, dateX, index, onIndex } = props;
  const last = dates.length - 1;
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    onIndex(nearestDate(dates, { x, dateX }));
  };
  const move = (event: KeyboardEvent) => {
    const next = stepDate(event.key, { index, last });
    if (next === undefined) return;
    event.preventDefault();
    onIndex(next);
  };
  return (
    <div
      ref={ref}
      role="slider"
      tabIndex={0}
      aria-label={`${props.label}; arrow keys move the date`}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={index}
      aria-valuetext={props.valueText}
      onPointerMove={follow}
      onPointerDown={follow}
      onKeyDown={move}
      className="touch-pan-y"
    >
      <svg
        ref={svgRef}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        width={frame.width}
        height={frame.height}
        aria-hidden="true"
        className="block max-w-full overflow-visible"
      >
        {props.children}
      </svg>
    </div>
  );
}
