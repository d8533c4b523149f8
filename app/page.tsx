import { DaoLists } from "../components/home/DaoLists.tsx";
import { OpenDaoForm } from "../components/home/OpenDaoForm.tsx";

export default function HomePage() {
  return (
    <>
      <h1 className="mt-4 max-w-[24ch] text-[2.25rem] leading-tight font-[640] tracking-tight">
        Change a DAO’s money supply knowingly
      </h1>
      <p className="mt-3 mb-7 max-w-[62ch] text-lead text-soft">
        Draft an issuance or treasury proposal, see its exact calls executed on your own node before
        anyone votes, and judge a proposal made in any other tool by the same report.
      </p>
      <OpenDaoForm />
      <div className="mt-10">
        <DaoLists />
      </div>
    </>
  );
}
