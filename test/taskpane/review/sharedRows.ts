import type {
  AccountReview,
  Answer,
  AnswerChange,
  Answers,
  ReviewInput,
  ReviewWorkbook,
} from "../../../src/workbook/review/reviewWorkbook";
import type { WorkbookError } from "../../../src/workbook/workbookError";

/** A review that others change as well, without Excel: what the port promises, and nothing more. */
export class SharedRows implements ReviewWorkbook {
  /** The fields of each write, in order. */
  readonly writes: (readonly ReviewInput[])[] = [];
  fail: WorkbookError | undefined;
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

  list(): ReturnType<ReviewWorkbook["list"]> {
    return Promise.resolve([...this.#rows.keys()].map((key) => this.#account(key)));
  }

  read(key: string): Promise<AccountReview | undefined> {
    return Promise.resolve(this.#rows.has(key) ? this.#account(key) : undefined);
  }

  write(key: string, changes: readonly AnswerChange[]): Promise<AccountReview | undefined> {
    if (this.fail) return Promise.reject(this.fail);
    const row = this.#rows.get(key);
    if (!row) return Promise.resolve(undefined);
    this.writes.push(changes.map(({ field }) => field));
    for (const { field, value, base } of changes) if (row.get(field) === base) row.set(field, value);
    return this.read(key);
  }

  select(): Promise<void> {
    return Promise.resolve();
  }

  selectedKey(): Promise<string | undefined> {
    return Promise.resolve(undefined);
  }

  watch(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  #account(key: string): AccountReview {
    const answers = Object.fromEntries(INPUTS.map((field) => [field, this.answer(key, field)])) as Answers;
    return { ...BLANK, key, name: key, answers };
  }
}

const INPUTS: readonly ReviewInput[] = [
  "challenges",
  "satisfaction",
  "potential",
  "reviewedOn",
  "reviewedBy",
];

const BLANK: Omit<AccountReview, "key" | "name" | "answers"> = {
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
  },
  settings: { currency: "USD", goal: undefined, satisfactionThreshold: 7 },
};
