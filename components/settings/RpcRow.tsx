"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { RpcProbe } from "../../lib/chain/probeRpc.ts";
import type { ChainInfo } from "../../lib/dao/chains.ts";
import { Button } from "../ui/Button.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { findRpcUrlProblem } from "../ui/findRpcUrlProblem.ts";
import { storeRpcUrl } from "../ui/rpcUrls.ts";
import { TextField } from "../ui/TextField.tsx";
import { useToast } from "../ui/Toast.tsx";
import { useRpcUrl } from "../ui/useRpcUrl.ts";
import { ProbeResult } from "./ProbeResult.tsx";

/** The endpoint of one chain: typed, probed, and kept only if it serves this chain. */
export function RpcRow({ chain }: { chain: ChainInfo }) {
  const current = useRpcUrl(chain.id);
  const say = useToast();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const url = (typed ?? current ?? "").trim();
  // Until a URL is known there is none to judge, so this runs in the browser alone.
  const problem = url === "" ? undefined : findRpcUrlProblem(url, window.location.origin);
  const probe = useMutation({
    mutationFn: () => probeChain(url, chain.id),
    onSuccess: () => {
      storeRpcUrl(chain.id, url);
      setTyped(undefined);
      say(`${chain.name} is read through this endpoint now.`);
    },
  });
  const type = (text: string) => {
    setTyped(text);
    probe.reset();
  };
  const forget = () => {
    storeRpcUrl(chain.id, undefined);
    type("");
    setTyped(undefined);
  };
  return (
    <div className="flex max-w-180 flex-col gap-3">
      <TextField
        label={`${chain.name} (${chain.shortName}, chain ${chain.id})`}
        value={typed ?? current ?? ""}
        onChange={type}
        placeholder="https://…"
        error={problem}
        isMono
      />
      <div className="flex flex-wrap gap-2.5 empty:hidden">
        {url !== "" && (
          <Button
            isPending={probe.isPending}
            disabledReason={problem && "The address above cannot be used."}
            onClick={() => probe.mutate()}
          >
            Test and use
          </Button>
        )}
        {current !== undefined && (
          <Button tone="quiet" onClick={forget}>
            Forget
          </Button>
        )}
      </div>
      {probe.error !== null && <ErrorNotice error={probe.error} />}
      {probe.data !== undefined && <ProbeResult probe={probe.data} />}
    </div>
  );
}

/** The probe is fetched when it is first wanted. */
async function probeChain(url: string, chainId: number): Promise<RpcProbe> {
  const [{ probeRpc }, { WrongChainError }] = await Promise.all([
    import("../../lib/chain/probeRpc.ts"),
    import("../../lib/chain/errors.ts"),
  ]);
  const probe = await probeRpc(url);
  if (probe.chainId !== chainId) {
    throw new WrongChainError({ expected: chainId, actual: probe.chainId });
  }
  return probe;
}
