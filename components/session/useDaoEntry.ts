"use client";

import { useUrlText } from "../ui/useUrlText.ts";

/** The DAO that is open, as an EIP-3770 address in the URL (`?dao=eth:0x…`); `null` for none. */
export function useDaoEntry() {
  return useUrlText("dao", "push");
}
