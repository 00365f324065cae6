import type { ActionField, ActionInput } from "../../sheets/actions/actionField";
import { actionInputs } from "../../sheets/actions/actionField";
import type { BranchField, BranchInput } from "../../sheets/branches/branchField";
import { branchInputs } from "../../sheets/branches/branchField";
import type { Answer } from "./reviewWorkbook";

/** The tables in which an account may have any number of rows: the Action Plan and Branches. */
export const accountLists = ["actions", "branches"] as const;
export type AccountList = (typeof accountLists)[number];

interface Inputs {
  readonly actions: ActionInput;
  readonly branches: BranchInput;
}

/** What people fill in about an entry. Which account it belongs to isn't asked: the page is about one. */
export type EntryField<List extends AccountList = AccountList> = Exclude<Inputs[List], "account">;

export const entryFields: { readonly [List in AccountList]: readonly EntryField<List>[] } = {
  actions: actionInputs.filter((field) => field !== "account"),
  branches: branchInputs.filter((field) => field !== "account"),
};

/** The field that says in words what an entry is about. */
export const entryTitle = { actions: "action", branches: "branch" } as const satisfies {
  readonly [List in AccountList]: EntryField<List>;
};

export type EntryValues = Readonly<Partial<Record<EntryField, Answer>>>;

/** How an action stands by its status and its day. */
export const progresses = ["open", "overdue", "undated", "closed", "notFound"] as const;
export type Progress = (typeof progresses)[number];

/** A row of one of the lists. */
export interface Entry {
  /** Zero-based within the table, when it was read. */
  readonly row: number;
  readonly values: EntryValues;
  /** Of an action, as its sheet says it. */
  readonly progress: Progress | undefined;
}

export interface EntryChange {
  readonly field: EntryField;
  readonly value: Answer;
  /** What the user has seen there before. */
  readonly base: Answer;
}

/** The columns that say whose row it is: by its key as the sheet has found it, else by what was typed. */
export const ownerFields = ["accountKey", "account"] as const satisfies readonly (ActionField &
  BranchField)[];
