"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import type { Preview } from "../../lib/preview/Preview.ts";
import { previewKey } from "../../lib/queries/reportQueries.ts";

/** What a report's calls do, from the moment they have run; the report comes once all is checked. */
export function usePreview(reportKey: readonly unknown[]): Preview | undefined {
  return useQuery<Preview>({ queryKey: previewKey(reportKey), queryFn: skipToken }).data;
}
