"use client";

import { useMutation } from "@tanstack/react-query";
import type { Plan } from "../../lib/proposal/Plan.ts";
import type { SafeState } from "../../lib/safe/SafeState.ts";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { FileButton } from "../ui/FileButton.tsx";
import { useToast } from "../ui/Toast.tsx";
import { importSafePlan } from "./importSafePlan.ts";

type PlanFileProps = {
  safe: SafeState;
  chainId: number;
  onSave: (plan: Plan) => Promise<void>;
};

/** Takes in a transaction that another owner sent as a file. */
export function PlanFile({ safe, chainId, onSave }: PlanFileProps) {
  const say = useToast();
  const importing = useMutation({
    mutationFn: async (file: File) => {
      await onSave(await importSafePlan(await file.text(), { safe, chainId }));
      say("Imported. Read what it does before you sign it.");
    },
  });
  return (
    <div className="mt-3">
      <FileButton
        label="Import a transaction"
        tone="plain"
        what="Transaction file"
        onFile={importing.mutate}
      />
      {importing.error !== null && (
        <ErrorNotice title="The file was not imported." error={importing.error} />
      )}
    </div>
  );
}
