"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import { proposalsQuery } from "../../lib/queries/proposalsQuery.ts";
import { useSnapshot } from "../session/useSnapshot.ts";

/** The proposals of the open DAO, newest first, as of its pinned block. */
export function useProposals() {
  const { entry, context, query } = useSnapshot();
  const snapshot = query.data?.snapshot;
  const options =
    context === undefined || snapshot?.dao.governor === undefined
      ? undefined
      : proposalsQuery(context, snapshot);
  const proposals = useQuery({
    queryKey: options?.queryKey ?? ["proposals", entry],
    queryFn: options?.queryFn ?? skipToken,
    // While a newer block is read; never those of another DAO.
    placeholderData: (previous, query) =>
      query?.queryKey[2] === snapshot?.dao.entry ? previous : undefined,
  });
  return { entry, context, snapshot, proposals };
}
