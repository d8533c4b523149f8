"use client";

import { useState } from "react";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Section } from "../ui/Section.tsx";
import { clearStoredData } from "./clearStoredData.ts";

/** Forgets all that Mintage keeps in this browser, after a question. */
export function StoredData() {
  const [isAsking, setIsAsking] = useState(false);
  const clear = async () => {
    await clearStoredData();
    window.location.reload();
  };
  return (
    <Section title="Stored data">
      <p className="mb-3 max-w-[70ch] text-soft">
        Drafts, plans, signatures, endpoints, profiles and the list of opened DAOs live in this
        browser and nowhere else. Save what you need as files first.
      </p>
      <Button tone="danger" onClick={() => setIsAsking(true)}>
        Delete all of it
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title="Delete everything Mintage keeps here?"
        actions={
          <Button tone="danger" onClick={() => void clear()}>
            Delete
          </Button>
        }
      >
        <p>Drafts and signatures that exist only here are lost. This cannot be undone.</p>
      </Dialog>
    </Section>
  );
}
