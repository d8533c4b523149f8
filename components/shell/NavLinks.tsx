"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useDaoEntry } from "../session/useDaoEntry.ts";
import { daoPages, pageHref } from "./navigation.ts";

/** The header's links; those of a DAO appear once one is open. */
export function NavLinks() {
  const [dao] = useDaoEntry();
  const pathname = usePathname();
  const current = pathname === "/dao/proposal" ? "/dao/proposals" : pathname;
  const pages = dao === null ? [] : daoPages;
  return (
    <>
      {pages.map(({ path, label }) => (
        <NavLink key={path} href={pageHref(path, dao)} isCurrent={path === current} label={label} />
      ))}
      <NavLink href={pageHref("/lab", dao)} isCurrent={current === "/lab"} label="Lab" />
      <NavLink
        href={pageHref("/settings", dao)}
        isCurrent={current === "/settings"}
        label="Settings"
      />
    </>
  );
}

function NavLink(props: { href: string; label: string; isCurrent: boolean }) {
  return (
    <Link
      href={props.href}
      prefetch={false}
      aria-current={props.isCurrent ? "page" : undefined}
      className="py-1 text-soft hover:text-ink aria-[current]:font-[550] aria-[current]:text-ink"
    >
      {props.label}
    </Link>
  );
}
