import { Store } from "../store";

/** A sentence above the grid: what went wrong, or what was done. It stays until it is dismissed or replaced. */
interface Notice {
  readonly tone: "error" | "done";
  readonly sentence: string;
}

export const notice = new Store<Notice | undefined>(undefined);

export const say = (tone: Notice["tone"], sentence: string): void => notice.set({ tone, sentence });
