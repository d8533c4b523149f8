"use client";

import { useEffect } from "react";
import { useConnect, useConnection, useDisconnect } from "wagmi";
import type { DemoManifest } from "../../demo/DemoManifest.ts";
import { Address } from "../ui/Address.tsx";
import { useToast } from "../ui/Toast.tsx";
import { demoConnector, demoConnectorId } from "./demoConnector.ts";

const storageKey = "mintage.demoAccount";

/** Chooses which of the demo's accounts is the connected wallet; kept over a reload. */
export function DemoWallets({ demo }: { demo: DemoManifest }) {
  const { connector, address } = useConnection();
  const { mutateAsync: connect } = useConnect();
  const { mutateAsync: disconnect } = useDisconnect();
  const say = useToast();
  const names = Object.keys(demo.accounts);
  const current = names.find((name) => connector?.id === demoConnectorId(name)) ?? "";

  const choose = async (name: string) => {
    if (connector !== undefined) await disconnect({ connector });
    const account = Object.entries(demo.accounts).find(([key]) => key === name)?.[1];
    if (account === undefined) {
      localStorage.removeItem(storageKey);
      return;
    }
    localStorage.setItem(storageKey, name);
    const { chainId, rpcUrl } = demo;
    await connect({
      connector: demoConnector({ name, address: account.address, chainId, rpcUrl }),
      chainId,
    });
  };
  const chooseAndReport = (name: string) => {
    choose(name).catch((error: unknown) => say(`The account did not connect: ${String(error)}`));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the demo is known
  useEffect(() => {
    const stored = localStorage.getItem(storageKey);
    if (stored !== null && connector === undefined) chooseAndReport(stored);
  }, []);
  return (
    <span className="flex flex-wrap items-center gap-2">
      <label className="flex items-center gap-2">
        You are
        <select
          value={current}
          onChange={(event) => chooseAndReport(event.target.value)}
          className="rounded border border-edge bg-card px-2 py-1 text-ink"
        >
          <option value="">nobody</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {address !== undefined && <Address address={address} />}
    </span>
  );
}
