"use client";

import { type FormEvent, useState } from "react";
import type { ChainInfo } from "../../lib/dao/chains.ts";
import { Button } from "../ui/Button.tsx";
import { findRpcUrlProblem } from "../ui/findRpcUrlProblem.ts";
import { storeRpcUrl } from "../ui/rpcUrls.ts";
import { TextField } from "../ui/TextField.tsx";

/** Asks for the RPC endpoint that a chain still lacks, where it is needed. */
export function MissingRpc({ chain, onSet }: { chain: ChainInfo; onSet: () => void }) {
  const [url, setUrl] = useState("");
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = findRpcUrlProblem(url.trim(), window.location.origin);
    setProblem(found);
    if (found !== undefined) return;
    storeRpcUrl(chain.id, url.trim());
    onSet();
  };
  return (
    <form
      onSubmit={submit}
      className="mt-5 flex max-w-180 flex-col gap-3 border-l-3 border-info py-1 pl-4"
    >
      <p>
        Mintage reads {chain.name} through an RPC endpoint of your own, and has none yet. It is kept
        in this browser alone.
      </p>
      <TextField
        label={`RPC URL for ${chain.name}`}
        value={url}
        onChange={setUrl}
        error={problem}
        placeholder="https://…"
        isMono
      />
      <Button type="submit" tone="main">
        Use it and open
      </Button>
    </form>
  );
}
