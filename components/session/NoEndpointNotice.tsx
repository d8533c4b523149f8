import Link from "next/link";
import type { ChainInfo } from "../../lib/dao/chains.ts";
import { daoHref } from "./daoHref.ts";
import { PageTitle } from "./PageTitle.tsx";

/** A chain that nobody has set an RPC endpoint for. The entry stays in the URL. */
export function NoEndpointNotice({ chain, entry }: { chain: ChainInfo; entry: string }) {
  return (
    <>
      <PageTitle>Mintage has no RPC endpoint for {chain.name} yet</PageTitle>
      <p className="max-w-[65ch] text-soft">
        Everything is read through an endpoint of your own choice.{" "}
        <Link
          href={daoHref("/settings", { entry })}
          prefetch={false}
          className="text-accent underline"
        >
          Set one for {chain.name} in Settings
        </Link>
        ; this DAO stays open meanwhile.
      </p>
    </>
  );
}
