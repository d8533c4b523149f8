import Link from "next/link";
import { type ReactNode, Suspense } from "react";
import { HeaderStatus } from "./HeaderStatus.tsx";
import { NavLinks } from "./NavLinks.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { WalletButton } from "./WalletButton.tsx";

/** The frame of every page: skip link, header, main, footer. `below` stands under all of it. */
export function Shell({ children, below }: { children: ReactNode; below?: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="absolute left-4 top-2 z-20 -translate-y-16 rounded bg-card px-3 py-2 focus:translate-y-0"
      >
        Skip to the content
      </a>
      {/* On a phone two rows: name, status and wallet, which shrink; then the pages. */}
      <header className="group flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2 sm:gap-x-6 sm:px-8 sm:py-3">
        <Link href="/" prefetch={false} className="flex min-w-6 items-center gap-2 font-[650]">
          <span aria-hidden className="size-3.5 rounded-full border-3 border-accent" />
          <span className="max-sm:group-has-data-dao:sr-only">Mintage</span>
        </Link>
        <nav
          aria-label="Main"
          className="order-last -mx-4 flex w-screen gap-3.5 overflow-x-auto px-4 sm:order-none sm:m-0 sm:w-auto sm:gap-4.5 sm:p-0"
        >
          <Suspense>
            <NavLinks />
          </Suspense>
        </nav>
        <div className="ml-auto flex min-w-0 flex-1 items-center justify-end gap-x-3 gap-y-1 text-small text-soft max-[22.5rem]:flex-wrap sm:flex-initial sm:flex-wrap sm:gap-x-4">
          <Suspense>
            <HeaderStatus />
          </Suspense>
          <WalletButton />
        </div>
      </header>
      <main id="main" className="mx-auto w-full max-w-295 flex-1 px-4.5 pt-5 pb-16 sm:px-8 sm:pt-7">
        {children}
      </main>
      <footer className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line px-4.5 py-4 text-small text-soft sm:px-8">
        <span>No server, no account: everything is read through your own RPC endpoint.</span>
        <ThemeSwitch />
      </footer>
      {below}
    </div>
  );
}
