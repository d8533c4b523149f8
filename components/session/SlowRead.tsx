"use client";

import { useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { type ReactNode, useEffect, useState } from "react";
import { timeoutMilliseconds } from "../../lib/chain/createChainClient.ts";
import type { ChainInfo } from "../../lib/dao/chains.ts";
import { Button } from "../ui/Button.tsx";
import { daoHref } from "./daoHref.ts";

type SlowReadProps = {
  entry: string;
  chain: ChainInfo;
  rpcUrl: string;
  /** A person stopped it. */
  isStopped: boolean;
  retry: () => Promise<unknown>;
  /** What stands beneath while it is read. */
  children: ReactNode;
};

/** It is shown only once so much time has passed. */
const secondsBefore = 4;

/** Of a read that takes long: what is waited for and for how long, a way to stop it, and Settings. */
export function SlowRead(props: SlowReadProps) {
  const { entry, chain, rpcUrl, isStopped, retry, children } = props;
  const client = useQueryClient();
  const [seconds, setSeconds] = useState(secondsBefore);
  useEffect(() => {
    if (isStopped) return;
    const timer = setInterval(() => setSeconds((passed) => passed + 1), 1_000);
    return () => clearInterval(timer);
  }, [isStopped]);
  const stop = () => void client.cancelQueries({ queryKey: ["snapshot", rpcUrl, entry] });
  const start = () => {
    setSeconds(0);
    void retry();
  };
  // The path of an endpoint may hold a key.
  const { host } = new URL(rpcUrl);
  return (
    <>
      <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="wrap-anywhere">
          <span role="status">
            {isStopped ? "Stopped reading" : "Still reading"} {chain.name} through {host}
          </span>
          {isStopped
            ? ` after ${seconds} s.`
            : `: ${seconds} s so far; each request may take ${timeoutMilliseconds / 1_000} s.`}
        </p>
        <Button onClick={isStopped ? start : stop}>{isStopped ? "Try again" : "Stop"}</Button>
        <Link
          href={daoHref("/settings", { entry })}
          prefetch={false}
          className="text-accent underline"
        >
          Change the endpoint in Settings
        </Link>
      </div>
      {!isStopped && children}
    </>
  );
}
