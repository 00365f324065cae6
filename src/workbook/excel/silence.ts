/** So long people wait before they wonder. */
const patienceMs = 5_000;

const overdue = new Set<number>();
const listeners = new Set<() => void>();
let asked = 0;
let latestAnswered = 0;

/** Whether Excel has left a request unanswered for long: it is busy, hangs, or waits for the end of somebody's typing. */
export const excelSilence = {
  isLong: (): boolean => overdue.size > 0,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Waits for the answer to a request, and notes when it takes long. Excel answers in order: a later answer settles the earlier ones. */
export async function heard<Answer>(answer: Promise<Answer>): Promise<Answer> {
  asked += 1;
  const number = asked;
  const timer = setTimeout(() => {
    if (number <= latestAnswered) return;
    overdue.add(number);
    tell();
  }, patienceMs);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    latestAnswered = Math.max(latestAnswered, number);
    for (const earlier of overdue) if (earlier <= number) overdue.delete(earlier);
    tell();
  }
}

function tell(): void {
  for (const listener of listeners) listener();
}
