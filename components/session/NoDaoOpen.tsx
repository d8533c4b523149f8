import { EntryForm } from "./EntryForm.tsx";
import { PageTitle } from "./PageTitle.tsx";

/** The page of a DAO without one in the URL. */
export function NoDaoOpen() {
  return (
    <>
      <PageTitle>No DAO is open</PageTitle>
      <p className="text-soft">Paste the address by which it is governed.</p>
      <EntryForm />
    </>
  );
}
