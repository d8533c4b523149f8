"use client";

import { useState } from "react";

/** A text control's value: as typed while it has the focus, as the model writes it otherwise. */
export function useTyped(written: string, emit: (typed: string) => void) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  return {
    value: typed ?? written,
    onChange: (event: { target: { value: string } }) => {
      setTyped(event.target.value);
      emit(event.target.value);
    },
    onBlur: () => setTyped(undefined),
  };
}
