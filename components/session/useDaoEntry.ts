"use client";

import { parseAsString, useQueryState } from "nuqs";

/** The DAO that is open, as an EIP-3770 address in the URL (`?dao=eth:0x…`); `null` for none. */
export function useDaoEntry() {
  return useQueryState("dao", parseAsString.withOptions({ history: "push" }));
}
