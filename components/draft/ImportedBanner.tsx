import Link from "next/link";
import { daoHref } from "../session/daoHref.ts";
import { cleanText } from "../ui/cleanText.ts";

type ImportedBannerProps = {
  /** The entry it was written under, where that is not the one that is open. */
  dao: string | undefined;
};

/** Says that a draft came from outside, for as long as it is that draft. */
export function ImportedBanner({ dao }: ImportedBannerProps) {
  return (
    <div className="mb-5 rounded-lg border border-info bg-info-soft px-4 py-3 wrap-anywhere">
      <p>
        <b className="font-[580]">Imported.</b> Somebody else may have written this draft. Its calls
        are run here like any other; read the title, every recipient and every amount before you
        send it.
      </p>
      {dao !== undefined && (
        <p className="mt-2">
          It was written for{" "}
          <Link
            href={daoHref("/dao/draft", { entry: dao })}
            prefetch={false}
            className="text-accent underline"
          >
            {cleanText(dao, 80)}
          </Link>
          ; it is open here because it goes through an account of this DAO. It is sent from here as
          a draft of this DAO.
        </p>
      )}
    </div>
  );
}
