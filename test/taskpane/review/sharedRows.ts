import type {
  AccountReview,
  Answer,
  AnswerChange,
  Answers,
  ReviewInput,
  ReviewWorkbook,
} from "../../../src/workbook/review/reviewWorkbook";
import type { AccountList, Entry, EntryChange, EntryValues } from "../../../src/workbook/review/accountLists";
import type { WorkbookError } from "../../../src/workbook/workbookError";

/** A review that others change as well, without Excel: what the port promises, and nothing more. */
export class SharedRows implements ReviewWorkbook {
  /** The fields of each write, in order. */
  readonly writes: (readonly ReviewInput[])[] = [];
  fail: WorkbookError | undefined;
  /**
   * How Excel leaves what it is asked unanswered: it never gets it, does it and never says so, or does it in the end,
   * with {@link wake}.
   */
  silence: "lost" | "mute" | "late" | undefined;
  /** The rows of the Action Plan: whose they are, and what stands in them. */
  readonly actions: { key: string; values: EntryValues }[] = [];
  readonly #waiting: (() => Promise<void>)[] = [];
  readonly #rows: Map<string, Map<ReviewInput, Answer>>;

  constructor(keys: readonly string[]) {
    this.#rows = new Map(keys.map((key) => [key, new Map()]));
  }

  answer(key: string, field: ReviewInput): Answer {
    return this.#rows.get(key)?.get(field);
  }

  /** Somebody else's answer. */
  set(key: string, field: ReviewInput, value: Answer): void {
    this.#rows.get(key)?.set(field, value);
  }

  remove(key: string): void {
    this.#rows.delete(key);
  }

  /** Does what was asked meanwhile, in order. */
  async wake(): Promise<void> {
    this.silence = undefined;
    for (const answer of this.#waiting.splice(0)) await answer();
  }

  list(): ReturnType<ReviewWorkbook["list"]> {
    return Promise.resolve([...this.#rows.keys()].map((key) => this.#account(key)));
  }

  read(key: string): Promise<AccountReview | undefined> {
    return this.#answered(() => this.#read(key));
  }

  write(key: string, changes: readonly AnswerChange[]): Promise<AccountReview | undefined> {
    return this.#answered(() => {
      if (this.fail) throw this.fail;
      const row = this.#rows.get(key);
      if (!row) return undefined;
      this.writes.push(changes.map(({ field }) => field));
      for (const { field, value, base } of changes) if (row.get(field) === base) row.set(field, value);
      return this.#read(key);
    });
  }

  writeEntry(
    key: string,
    list: AccountList,
    seen: Pick<Entry, "row" | "values"> | undefined,
    changes: readonly EntryChange[],
  ): ReturnType<ReviewWorkbook["writeEntry"]> {
    return this.#answered(() => this.#writeEntry(key, list, seen, changes));
  }

  #writeEntry(
    key: string,
    list: AccountList,
    seen: Pick<Entry, "row" | "values"> | undefined,
    changes: readonly EntryChange[],
  ): Awaited<ReturnType<ReviewWorkbook["writeEntry"]>> {
    if (this.fail) throw this.fail;
    if (list !== "actions" || !this.#rows.has(key)) return undefined;
    if (!seen) this.actions.push({ key, values: {} });
    const row = seen
      ? this.actions.findIndex((each) => each.key === key && each.values.action === seen.values.action)
      : this.actions.length - 1;
    const action = this.actions[row];
    for (const { field, value, base } of action ? changes : [])
      if (action && action.values[field] === base) action.values = { ...action.values, [field]: value };
    return { account: this.#account(key), row: action && row };
  }

  select(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  showRow(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  selected(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  watch(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  #answered<Answer>(work: () => Answer): Promise<Answer> {
    if (this.silence === "late")
      return new Promise((resolve, reject) => {
        this.#waiting.push(() => Promise.resolve().then(work).then(resolve, reject));
      });
    if (this.silence === "mute") work();
    return this.silence === undefined ? Promise.resolve().then(work) : new Promise(() => undefined);
  }

  #read(key: string): AccountReview | undefined {
    return this.#rows.has(key) ? this.#account(key) : undefined;
  }

  #account(key: string): AccountReview {
    const answers = Object.fromEntries(INPUTS.map((field) => [field, this.answer(key, field)])) as Answers;
    const actions = this.actions.flatMap((action, row) =>
      action.key === key ? [{ row, values: action.values, progress: undefined }] : [],
    );
    return { ...BLANK, key, name: key, answers, lists: { actions, branches: [] } };
  }
}

const INPUTS: readonly ReviewInput[] = [
  "challenges",
  "satisfaction",
  "potential",
  "reviewedOn",
  "reviewedBy",
];

const BLANK: Omit<AccountReview, "key" | "name" | "answers" | "lists"> = {
  owner: undefined,
  tier: undefined,
  score: undefined,
  state: "due",
  reviewedOn: undefined,
  industry: undefined,
  tenure: undefined,
  revenue: [],
  change: undefined,
  gate: undefined,
  plan: {
    expected: undefined,
    churn: undefined,
    price: undefined,
    planned: undefined,
    share: undefined,
    difference: undefined,
    counted: undefined,
    committed: undefined,
    goal: undefined,
  },
  whitespace: undefined,
  openQuestions: undefined,
  nextReview: undefined,
  settings: { currency: "USD", goal: undefined, coverage: undefined, satisfactionThreshold: 7 },
};
