"use client";

import { type ReactNode, type RefObject, useMemo, useState } from "react";
import type { Preview } from "../../lib/preview/Preview.ts";
import type { Draft } from "../../lib/proposal/Draft.ts";
import type { Report } from "../../lib/report/Report.ts";
import type { StoredDraft } from "../../lib/store/StoreSchema.ts";
import type { OpenedDao } from "../session/OpenedDao.ts";
import { useMintage } from "../session/useMintage.ts";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { ChangedElsewhere } from "./ChangedElsewhere.tsx";
import { DraftEditor } from "./DraftEditor.tsx";
import type { DraftForm } from "./DraftForm.ts";
import { DraftToolbar } from "./DraftToolbar.tsx";
import { importDraftFile } from "./importDraft.ts";
import { LivePreview } from "./LivePreview.tsx";
import { OtherDaoLink } from "./OtherDaoLink.tsx";
import { PreviewHint } from "./PreviewHint.tsx";
import { type DraftProblem, readDraftForm } from "./readDraftForm.ts";
import type { RouteChoice } from "./routesOf.ts";
import { SaveNote } from "./SaveNote.tsx";
import { fromStoredDraft } from "./storedForm.ts";
import { useAdapterTargets } from "./useAdapterTargets.ts";
import { useAutosave } from "./useAutosave.ts";
import { useDraftReport } from "./useDraftReport.ts";
import type { Drafts } from "./useDrafts.ts";
import { useFormHistory } from "./useFormHistory.ts";
import { useLeaveWarning } from "./useLeaveWarning.ts";

/** A draft on its way to being sent. */
export type Sending = {
  opened: OpenedDao;
  draft: Draft;
  report: Report | undefined;
  /** Why it cannot be sent now; `undefined`: it can. */
  unready: string | undefined;
};

export type DraftSlots = {
  /** `isPartial`: actions that are not complete were left out. */
  renderReport: (report: Report, isPartial: boolean) => ReactNode;
  /** What the calls do, while they are checked for the first time. */
  renderPreview: (preview: Preview) => ReactNode;
  renderSend: (sending: Sending) => ReactNode;
};

type DraftComposerProps = DraftSlots & {
  opened: OpenedDao;
  id: string;
  initial: DraftForm;
  /** The draft as this browser keeps it now, whichever tab saved it. */
  stored: StoredDraft | undefined;
  routes: readonly RouteChoice[];
  save: Drafts["save"];
  /** Set while what is typed here is not kept. */
  unkept: RefObject<boolean>;
  onImported: (draft: Draft) => Promise<void>;
  /** Keeps a form beside the stored draft, and goes on with it. */
  onCopy: (form: DraftForm) => Promise<void>;
  onNew: () => void;
};

/** The form, what it would do, and the way to send it. */
export function DraftComposer(props: DraftComposerProps) {
  const { opened, id, initial, stored, routes, save } = props;
  const { renderReport, renderPreview, renderSend } = props;
  const { snapshot, context: queries } = opened;
  const mintage = useMintage();
  const { actions: kinds } = mintage;
  const targets = useAdapterTargets(mintage, snapshot);
  const history = useFormHistory(initial);
  const { form, change } = history;
  const autosave = useAutosave({ id, form, stored, save });
  const { other } = autosave;
  const isAtRisk = other !== undefined || autosave.state === "failed";
  useLeaveWarning(isAtRisk && history.undoable !== undefined, props.unkept);
  const [importError, setImportError] = useState<unknown>(undefined);
  const context = useMemo(
    () => ({ snapshot, kinds, targets, route: form.route }),
    [snapshot, kinds, targets, form.route],
  );
  const reading = useMemo(() => readDraftForm(form, context), [form, context]);
  const { draft, problems } = reading;
  const leftOut = form.actions.length - draft.actions.length;
  const live = useDraftReport({ context: queries, snapshot, draft });
  const unready = describeUnready(form, problems);
  const importFile = (file: File) => {
    setImportError(undefined);
    importDraftFile(file, { snapshot, kinds }).then(props.onImported).catch(setImportError);
  };
  return (
    <>
      {other !== undefined && (
        <ChangedElsewhere
          other={other}
          onTake={() => {
            autosave.see(other);
            change("taking the other tab’s draft", () => fromStoredDraft(other.draft));
          }}
          onCopy={() => props.onCopy(form)}
        />
      )}
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        {other === undefined ? <SaveNote autosave={autosave} /> : <span />}
        <DraftToolbar
          draft={draft}
          unready={unready}
          onImport={importFile}
          history={history}
          onNew={props.onNew}
        />
      </div>
      {importError !== undefined && (
        <div className="mb-5">
          <ErrorNotice
            title="The file was not imported. What you had entered is unchanged."
            error={importError}
            action={<OtherDaoLink error={importError} />}
          />
        </div>
      )}
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[26rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <DraftEditor
          form={form}
          context={context}
          reading={reading}
          change={change}
          routes={routes}
        >
          {live.report !== undefined && (
            <PreviewHint report={live.report} isPartial={leftOut > 0} />
          )}
        </DraftEditor>
        {/* Stays beside whichever field is being changed. */}
        <div className="min-w-0 lg:sticky lg:top-4 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:max-h-[calc(100dvh-5.5rem)] lg:self-start lg:overflow-y-auto lg:border-l lg:border-line lg:pl-8">
          <LivePreview
            live={live}
            leftOut={leftOut}
            renderReport={renderReport}
            renderPreview={renderPreview}
          />
        </div>
        <div className="min-w-0">
          {renderSend({
            opened,
            draft,
            report: live.report,
            unready:
              other !== undefined
                ? "It was changed in another tab: choose above which one to keep."
                : (unready ?? (live.isUpdating ? "The preview is being run." : undefined)),
          })}
        </div>
      </div>
    </>
  );
}

/** The first thing that keeps the draft from being sent, and where it is. */
function describeUnready(form: DraftForm, problems: readonly DraftProblem[]): string | undefined {
  const [problem] = problems;
  if (problem?.key === undefined) return problem?.message;
  const place = form.actions.findIndex(({ key }) => key === problem.key) + 1;
  return `Action ${place}: ${problem.isWrong ? "mend what is marked in it." : problem.message}`;
}
