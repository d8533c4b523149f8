import { QueryClient, QueryClientProvider, QueryObserver } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { createChainClient } from "../../lib/chain/createChainClient.ts";
import { chains } from "../../lib/dao/chains.ts";
import { createReader } from "../../lib/dao/createReader.ts";
import { findChain } from "../../lib/dao/findChain.ts";
import { snapshotQuery } from "../../lib/queries/snapshotQuery.ts";
import { SlowRead } from "./SlowRead.tsx";

const rpcUrl = "https://rpc.example:8545/v2/secret";
const context = { rpcUrl, client: createChainClient({ rpcUrl }), mintage: createReader() };

const render = (isStopped: boolean) =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <SlowRead
        entry="eth:0x12"
        chain={findChain(chains, "eth")}
        rpcUrl={rpcUrl}
        isStopped={isStopped}
        retry={() => Promise.reject(new Error("not asked"))}
      >
        bars
      </SlowRead>
    </QueryClientProvider>,
  );

describe("SlowRead", () => {
  it("names the endpoint without its key, the time, a way to stop it and Settings", () => {
    const markup = render(false);
    expect(markup).toContain("Still reading Ethereum through rpc.example:8545");
    expect(markup).toContain(": 4 s so far; each request may take 20 s.");
    expect(markup).toContain(">Stop</button>");
    expect(markup).toContain('href="/settings?dao=eth:0x12"');
    expect(markup).toContain("bars");
    expect(markup).not.toContain("secret");
  });

  it("says that it was stopped, and offers to try again", () => {
    const markup = render(true);
    expect(markup).toContain("Stopped reading Ethereum through rpc.example:8545");
    expect(markup).toContain("after 4 s.");
    expect(markup).toContain(">Try again</button>");
    expect(markup).not.toMatch(/>Stop<|bars/);
  });

  it("stops by a key under which a snapshot is read, whatever its profile", async () => {
    const client = new QueryClient();
    const entry = "eth:0x12";
    const { queryKey } = snapshotQuery(context, { entry });
    const observer = new QueryObserver(client, { queryKey, queryFn: () => new Promise(() => {}) });
    const leave = observer.subscribe(() => undefined);
    expect(observer.getCurrentResult().fetchStatus).toBe("fetching");
    await client.cancelQueries({ queryKey: ["snapshot", rpcUrl, entry] });
    expect(observer.getCurrentResult()).toMatchObject({ fetchStatus: "idle", isError: false });
    leave();
  });
});
