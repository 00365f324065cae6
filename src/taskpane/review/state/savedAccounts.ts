import type { AccountReview, ListedAccount } from "../../../workbook/review/reviewWorkbook";

/** The accounts as they were after each save, for lists that are older. */
export class SavedAccounts {
  readonly #saved = new Map<string, { readonly account: AccountReview; readonly number: number }>();
  #count = 0;

  /** How many saves there have been. */
  get count(): number {
    return this.#count;
  }

  add(account: AccountReview): void {
    this.#count += 1;
    this.#saved.set(account.key, { account, number: this.#count });
  }

  /** Accounts that were listed when there had been `count` saves, with what has been saved of them since. */
  freshened(accounts: readonly ListedAccount[], count: number): readonly ListedAccount[] {
    return accounts.map((listed) => {
      const saved = this.#saved.get(listed.key);
      return saved && saved.number > count ? saved.account : listed;
    });
  }
}
