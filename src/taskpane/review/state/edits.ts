import type { Answer, Answers, ReviewInput } from "../../../workbook/review/reviewWorkbook";

/** An answer that was typed and isn't known to stand in the sheet yet. */
export interface Edit {
  readonly value: Answer;
  /** What the user has seen in the sheet before; only over that it is written. */
  readonly base: Answer;
  readonly stage: "typed" | "saving" | "failed" | "contested";
  /** What was last sent to the sheet, which therefore is nobody else's. */
  readonly sent?: { readonly value: Answer };
  /** What somebody else has answered meanwhile, where the edit is contested. */
  readonly theirs?: { readonly value: Answer; readonly isRemote: boolean };
}

export type Edits = Readonly<Partial<Record<ReviewInput, Edit>>>;

export type EditEvent =
  | { readonly type: "typed"; readonly field: ReviewInput; readonly value: Answer; readonly seen: Answer }
  | { readonly type: "saveStarted" }
  | { readonly type: "saveFailed" }
  /** The row as it is after a save. */
  | { readonly type: "saved"; readonly answers: Answers }
  | { readonly type: "rowRead"; readonly answers: Answers; readonly isRemote: boolean }
  | { readonly type: "mineKept" | "theirsTaken"; readonly field: ReviewInput };

/** What is still to be saved after an event. Nothing that was typed goes but into the sheet or by the user's own word. */
export function editsReducer(edits: Edits, event: EditEvent): Edits {
  switch (event.type) {
    case "typed":
      return { ...edits, [event.field]: typed(edits[event.field], event.value, event.seen) };
    case "saveStarted":
      return mapped(edits, (edit) =>
        isToSave(edit) ? { ...edit, stage: "saving", sent: { value: edit.value } } : edit,
      );
    case "saveFailed":
      return mapped(edits, (edit) => (edit.stage === "saving" ? { ...edit, stage: "failed" } : edit));
    case "saved":
      return mapped(edits, (edit, field) => settled(edit, event.answers[field]));
    case "rowRead":
      return mapped(edits, (edit, field) => compared(edit, event.answers[field], event.isRemote));
    case "mineKept":
      return mapped(edits, (edit, field) =>
        field === event.field && edit.theirs
          ? { value: edit.value, base: edit.theirs.value, stage: "typed" }
          : edit,
      );
    case "theirsTaken":
      return mapped(edits, (edit, field) => (field === event.field ? undefined : edit));
  }
}

export function isToSave({ stage }: Edit): boolean {
  return stage === "typed" || stage === "failed";
}

/** What a field shows: what was typed there, else what stands in the sheet. */
export function shownAnswer(edits: Edits, answers: Answers, field: ReviewInput): Answer {
  const edit = edits[field];
  return edit === undefined ? answers[field] : edit.value;
}

function typed(before: Edit | undefined, value: Answer, seen: Answer): Edit {
  if (before === undefined) return { value, base: seen, stage: "typed" };
  return { ...before, value, stage: before.stage === "contested" ? "contested" : "typed" };
}

/** After a save: what was sent and stands there is done; what was left out because of others is contested. */
function settled(edit: Edit, present: Answer): Edit | undefined {
  if (edit.stage === "saving") return edit.value === present ? undefined : contested(edit, present, true);
  return compared(edit, present, true);
}

function compared(edit: Edit, present: Answer, isRemote: boolean): Edit | undefined {
  // A save that is under way is judged by its own answer.
  if (edit.stage === "saving") return edit;
  if (edit.value === present) return undefined;
  if (edit.base === present) return edit.stage === "contested" ? withoutTheirs(edit) : edit;
  if (edit.sent?.value === present && edit.stage !== "contested") return { ...edit, base: present };
  return contested(edit, present, isRemote);
}

function contested({ value, base }: Edit, theirs: Answer, isRemote: boolean): Edit {
  return { value, base, stage: "contested", theirs: { value: theirs, isRemote } };
}

function withoutTheirs({ value, base }: Edit): Edit {
  return { value, base, stage: "typed" };
}

function mapped(edits: Edits, change: (edit: Edit, field: ReviewInput) => Edit | undefined): Edits {
  // `entries` forgets the keys; they are those of the edits.
  const entries = Object.entries(edits) as [ReviewInput, Edit][];
  return Object.fromEntries(
    entries.flatMap(([field, edit]) => {
      const after = change(edit, field);
      return after === undefined ? [] : [[field, after]];
    }),
  );
}
