import Link from "next/link";
import { daoHref } from "../session/daoHref.ts";
import { parseEntry } from "../session/parseEntry.ts";
import { DraftOfOtherDaoError } from "./errors.ts";

/** The way to the DAO that a refused draft names, where it names one. */
export function OtherDaoLink({ error }: { error: unknown }) {
  if (!(error instanceof DraftOfOtherDaoError)) return null;
  if (parseEntry(error.dao).value === undefined) return null;
  return (
    <Link
      href={daoHref("/dao/draft", { entry: error.dao })}
      prefetch={false}
      className="text-accent underline"
    >
      Open that DAO’s drafts
    </Link>
  );
}
