/** Asks at once. Whoever asks first gets that answer, and everybody after that a new one. */
export function askedAhead<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let ahead: Promise<Answer> | undefined = ask();
  // A failure is news to whoever asks.
  ahead.catch(() => undefined);
  return () => {
    const answer = ahead ?? ask();
    ahead = undefined;
    return answer;
  };
}
