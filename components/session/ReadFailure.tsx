"use client";

import Link from "next/link";
import { BaseError } from "../../lib/errors/BaseError.ts";
import { Button } from "../ui/Button.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { daoHref } from "./daoHref.ts";

type ReadFailureProps = { error: unknown; entry: string; retry: () => Promise<unknown> };

/** Why a DAO could not be read, with a second try and, where the endpoint is at fault, Settings. */
export function ReadFailure({ error, entry, retry }: ReadFailureProps) {
  const isEndpoint =
    error instanceof BaseError && (error.fault === "service" || error.code === "chain.wrongChain");
  return (
    <div className="mb-6">
      <ErrorNotice
        error={error}
        action={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button onClick={() => void retry()}>Try again</Button>
            {isEndpoint && (
              <Link
                href={daoHref("/settings", { entry })}
                prefetch={false}
                className="text-accent underline"
              >
                Change the endpoint in Settings
              </Link>
            )}
          </span>
        }
      />
    </div>
  );
}
