/** The least app that uses Next, wagmi and React Query: what the budget is a multiple of. */
export const minimalApp: Readonly<Record<string, string>> = {
  "package.json": `${JSON.stringify({ name: "minimal", private: true, type: "module" })}\n`,
  "app/layout.tsx": `import type { ReactNode } from "react";
import { Providers } from "./providers.tsx";

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
`,
  "app/providers.tsx": `"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { createConfig, http, WagmiProvider } from "wagmi";
import { mainnet } from "wagmi/chains";

const config = createConfig({ chains: [mainnet], ssr: true, transports: { [mainnet.id]: http() } });

export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <WagmiProvider config={config}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </WagmiProvider>
  );
}
`,
  "app/page.tsx": `"use client";

import { useConnect, useConnection, useConnectors, useDisconnect } from "wagmi";

export default function Page() {
  const { address } = useConnection();
  const { mutate: connect } = useConnect();
  const { mutate: disconnect } = useDisconnect();
  const connectors = useConnectors();
  if (address !== undefined) return <button onClick={() => disconnect({})}>{address}</button>;
  return connectors.map((connector) => (
    <button key={connector.uid} onClick={() => connect({ connector })}>
      {connector.name}
    </button>
  ));
}
`,
  "tsconfig.json": `${JSON.stringify({
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2023", "DOM", "DOM.Iterable"],
      module: "ESNext",
      moduleResolution: "bundler",
      strict: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      jsx: "react-jsx",
      skipLibCheck: true,
    },
    include: ["**/*.tsx"],
  })}\n`,
};
