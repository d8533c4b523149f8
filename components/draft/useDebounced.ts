"use client";

import { useEffect, useState } from "react";

/** The value as it stood when it last was still for `milliseconds`. */
export function useDebounced<value>(value: value, milliseconds: number): value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
