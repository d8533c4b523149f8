"use client";

import { useMutation } from "@tanstack/react-query";
import type { Plan } from "../../lib/proposal/Plan.ts";
import { serializePlan } from "../../lib/proposal/serializePlan.ts";
import { addSignatures, exportSignatures, parseSignatures } from "../../lib/safe/safeSignatures.ts";
import { Button } from "../ui/Button.tsx";
import { downloadText } from "../ui/downloadText.ts";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { FileButton } from "../ui/FileButton.tsx";
import { useToast } from "../ui/Toast.tsx";
import { planFileName } from "./planFileName.ts";

type SignatureFilesProps = { plan: Plan; onSave: (plan: Plan) => Promise<void> };

/** Takes signatures to other owners and theirs in; each is checked before it counts. */
export function SignatureFiles({ plan, onSave }: SignatureFilesProps) {
  const say = useToast();
  const hasSignature = plan.steps.some(({ signature }) => signature !== undefined);
  const importing = useMutation({
    mutationFn: async (file: File) => {
      const signatures = parseSignatures(await file.text());
      await onSave(await addSignatures(plan, signatures));
      say(`Took ${signatures.signatures.length} checked signatures from the file.`);
    },
  });
  const exporting = useMutation({
    mutationFn: async () => save(planFileName("signatures", plan), exportSignatures(plan)),
  });
  const error = importing.error ?? exporting.error;
  return (
    <>
      <Button
        tone="quiet"
        onClick={() => save(planFileName("transaction", plan), serializePlan(plan))}
        className="px-2"
      >
        Export transaction
      </Button>
      {hasSignature && (
        <Button tone="quiet" onClick={() => exporting.mutate()} className="px-2">
          Export signatures
        </Button>
      )}
      <FileButton label="Import signatures" what="Signature file" onFile={importing.mutate} />
      {error !== null && (
        <div className="order-last w-full">
          <ErrorNotice title="The signatures were not taken. Nothing was changed." error={error} />
        </div>
      )}
    </>
  );
}

function save(name: string, text: string): void {
  downloadText({ name, text, type: "application/json" });
}
