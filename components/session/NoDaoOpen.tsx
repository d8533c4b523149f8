import { EmptyState } from "../ui/EmptyState.tsx";
import { EntryForm } from "./EntryForm.tsx";

/** The page of a DAO without one in the URL. */
export function NoDaoOpen() {
  return (
    <>
      <EmptyState title="No DAO is open">Paste the address by which it is governed.</EmptyState>
      <EntryForm />
    </>
  );
}
