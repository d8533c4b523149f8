import type { Metadata } from "next";
import { LabWork } from "./LabWork.tsx";

export const metadata: Metadata = { title: "Lab" };

export default function LabRoute() {
  return (
    <>
      <h1 className="text-title font-[640] tracking-tight">Lab</h1>
      <p className="mt-1 mb-4 max-w-[70ch] text-soft">
        Play with a token’s money supply: choose a preset or build one from mechanisms. What follows
        from rules is a line, what behaviour makes of it a band.
      </p>
      <LabWork />
    </>
  );
}
