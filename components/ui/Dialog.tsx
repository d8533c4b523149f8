"use client";

import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";

type DialogProps = {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons beside "Close". */
  actions?: ReactNode;
};

/** A question or a detail in front of the page. Escape and a click beside it close it. */
export function Dialog({ isOpen, onClose, title, children, actions }: DialogProps) {
  return (
    <BaseDialog.Root open={isOpen} onOpenChange={(open) => open || onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-30 bg-[#0008]" />
        <BaseDialog.Popup className="fixed inset-x-4 top-[10dvh] z-40 mx-auto max-h-[80dvh] max-w-140 overflow-y-auto rounded-xl border border-line bg-card p-5">
          <BaseDialog.Title className="mb-3 text-lead font-[620]">{title}</BaseDialog.Title>
          {children}
          <div className="mt-5 flex flex-wrap gap-2.5">
            {actions}
            <Button onClick={onClose}>Close</Button>
          </div>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
