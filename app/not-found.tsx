import Link from "next/link";

export const metadata = { title: "Not found" };

export default function NotFoundPage() {
  return (
    <>
      <h1 className="text-title font-[640] tracking-tight">There is no such page</h1>
      <p className="mt-3">
        <Link href="/" className="text-accent underline">
          Open a DAO
        </Link>{" "}
        by its governor, Safe or token.
      </p>
    </>
  );
}
