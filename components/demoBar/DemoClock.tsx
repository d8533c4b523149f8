"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { passBlocks } from "../../demo/passTime.ts";
import { formatAmountGrouped } from "../../lib/amount/formatAmountGrouped.ts";
import { formatDateTime } from "../../lib/amount/formatDateTime.ts";
import { createChainClient } from "../../lib/chain/createChainClient.ts";
import { fetchPinnedBlock } from "../../lib/chain/fetchPinnedBlock.ts";
import { Button } from "../ui/Button.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";

const blocksPerDay = 7_200;
const passages = [
  { label: "+1 day", blocks: blocksPerDay },
  { label: "+1 week", blocks: 7 * blocksPerDay },
  { label: "A whole vote: 40,320 blocks", blocks: 40_320 },
];

/** The demo chain's time, and buttons that pass it; everything on screen is read again after. */
export function DemoClock({ rpcUrl, chainId }: { rpcUrl: string; chainId: number }) {
  const queryClient = useQueryClient();
  const head = useQuery({
    queryKey: ["demoHead", rpcUrl],
    queryFn: () => fetchPinnedBlock(createChainClient({ rpcUrl }), { chainId }),
  });
  const pass = useMutation({
    mutationFn: (blocks: number) => passBlocks(rpcUrl, { blocks }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  return (
    <>
      <span className="text-soft">
        {head.data === undefined
          ? "reading the chain’s time"
          : `Block ${formatAmountGrouped(head.data.number, 0)}, ${formatDateTime(head.data.timestamp)}`}
      </span>
      <span className="flex flex-wrap gap-2">
        {passages.map(({ label, blocks }) => (
          <Button key={label} isPending={pass.isPending} onClick={() => pass.mutate(blocks)}>
            {label}
          </Button>
        ))}
      </span>
      {pass.error !== null && <ErrorNotice title="Time did not pass." error={pass.error} />}
      {head.error !== null && <ErrorNotice title="The demo chain is gone." error={head.error} />}
    </>
  );
}
