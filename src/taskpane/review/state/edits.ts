import type { Answer } from "../../../workbook/review/reviewWorkbook";

/** An answer that was typed and isn't known to stand in the sheet yet. */
export interface Edit {
  readonly value: Answer;
  /** What the user has seen in the sheet before; only over that it is written. */
  readonly base: Answer;
  /** "refused": the sheet wouldn't take it, so it stays here. */
  readonly stage: "typed" | "saving" | "failed" | "contested" | "refused";
  /** What was last sent to the sheet, which therefore is nobody else's. */
  readonly sent?: { readonly value: Answer };
  /** What somebody else has answered meanwhile, where the edit is contested. */
  readonly theirs?: { readonly value: Answer; readonly isRemote: boolean };
}

export type Edits<Field extends string> = Readonly<Partial<Record<Field, Edit>>>;

/** What stands in the sheet. */
type Present<Field extends string> = Readonly<Partial<Record<Field, Answer>>>;

export type EditEvent<Field extends string> =
  | {
      readonly type: "typed";
      readonly field: Field;
      readonly value: Answer;
      readonly seen: Answer;
      readonly isRefused: boolean;
    }
  | { readonly type: "saveStarted" }
  | { readonly type: "saveFailed" }
  /** The row as it is after a save. */
  | { readonly type: "saved"; readonly answers: Present<Field> }
  | { readonly type: "rowRead"; readonly answers: Present<Field>; readonly isRemote: boolean }
  | { readonly type: "mineKept"; readonly field: Field; readonly isRefused: boolean }
  | { readonly type: "theirsTaken"; readonly field: Field };

/** What is still to be saved after an event. Nothing that was typed goes but into the sheet or by the user's own word. */
export function editsReducer<Field extends string>(
  edits: Edits<Field>,
  event: EditEvent<Field>,
): Edits<Field> {
  switch (event.type) {
    case "typed":
      return { ...edits, [event.field]: typed(edits[event.field], event) };
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
          ? { value: edit.value, base: edit.theirs.value, stage: event.isRefused ? "refused" : "typed" }
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
export function shownAnswer<Field extends string>(
  edits: Edits<Field>,
  answers: Present<Field>,
  field: Field,
): Answer {
  const edit = edits[field];
  return edit === undefined ? answers[field] : edit.value;
}

export function editsOf<Field extends string>(edits: Edits<Field>): readonly (readonly [Field, Edit])[] {
  // `entries` forgets the keys; they are those of the edits.
  return Object.entries(edits) as [Field, Edit][];
}

function typed(
  before: Edit | undefined,
  { value, seen, isRefused }: { readonly value: Answer; readonly seen: Answer; readonly isRefused: boolean },
): Edit {
  const stage = isRefused ? "refused" : "typed";
  if (before === undefined) return { value, base: seen, stage };
  return { ...before, value, stage: before.stage === "contested" ? "contested" : stage };
}

/** After a save: what was sent and stands there is done; what was left out because of others is contested. */
function settled(edit: Edit, present: Answer): Edit | undefined {
  if (edit.stage === "saving") return edit.value === present ? undefined : contested(edit, present, true);
  return compared(edit, present, true);
}

function compared(edit: Edit, present: Answer, isRemote: boolean): Edit | undefined {
  // A save that is under way is judged by its own answer.
  if (edit.stage === "saving") return edit;
  const isOurs = edit.sent !== undefined && edit.sent.value === present && edit.stage !== "contested";
  // What can't be saved contests nothing yet.
  if (edit.stage === "refused") return isOurs ? { ...edit, base: present } : edit;
  if (edit.value === present) return undefined;
  if (edit.base === present) return edit.stage === "contested" ? withoutTheirs(edit) : edit;
  if (isOurs) return { ...edit, base: present };
  return contested(edit, present, isRemote);
}

function contested({ value, base }: Edit, theirs: Answer, isRemote: boolean): Edit {
  return { value, base, stage: "contested", theirs: { value: theirs, isRemote } };
}

function withoutTheirs({ value, base }: Edit): Edit {
  return { value, base, stage: "typed" };
}

function mapped<Field extends string>(
  edits: Edits<Field>,
  change: (edit: Edit, field: Field) => Edit | undefined,
): Edits<Field> {
  return Object.fromEntries(
    editsOf(edits).flatMap(([field, edit]) => {
      const after = change(edit, field);
      return after === undefined ? [] : [[field, after]];
    }),
  ) as Edits<Field>;
}
