/** Says that a draft came from outside, for as long as it is that draft. */
export function ImportedBanner() {
  return (
    <p className="mb-5 rounded-lg border border-info bg-info-soft px-4 py-3">
      <b className="font-[580]">Imported.</b> Somebody else may have written this draft. Its calls
      are run here like any other; read the title, every recipient and every amount before you send
      it.
    </p>
  );
}
