import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Shell } from "../components/shell/Shell.tsx";
import "./globals.css";
import { DemoSlot } from "./DemoSlot.tsx";
import { Providers } from "./providers.tsx";
import { themeScript } from "./themeScript.ts";

export const metadata: Metadata = {
  title: { default: "Mintage", template: "%s · Mintage" },
  description: "Draft, preview, review and send proposals that change a DAO's money supply.",
  icons: { icon: "/icon.svg" },
  referrer: "no-referrer",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script>{themeScript}</script>
      </head>
      <body>
        <Providers>
          <Shell below={<DemoSlot />}>{children}</Shell>
        </Providers>
      </body>
    </html>
  );
}
