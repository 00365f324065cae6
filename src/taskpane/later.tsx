import { lazy, useState, type ComponentType, type ReactNode } from "react";

/** What to do about components that didn't load, before they are shown again. */
const renewals = new Set<() => void>();

/** A component that comes when it is needed. */
export interface Later<Props extends object> {
  (props: Props): ReactNode;
  /** Has it come ahead of need, so that it is shown at once; if it doesn't, it is asked for again when it is needed. */
  readonly ahead: () => void;
}

/** A component that comes when it is needed: the first screen is there sooner. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let come: ComponentType<Props> | undefined;
  const comes = async () => (come = await load());
  const ask = () =>
    lazy(async () => {
      try {
        return { default: await comes() };
      } catch (error) {
        renewals.add(() => (awaited = ask()));
        throw error;
      }
    });
  let awaited: ComponentType<Props> = ask();
  function Later(props: Props) {
    // What has begun as the one doesn't turn into the other: it would forget its state.
    const [Shown] = useState(() => come ?? awaited);
    return <Shown {...props} />;
  }
  return Object.assign(Later, { ahead: () => void comes().catch(() => undefined) });
}

/** Has what didn't load asked for again: React by itself remembers the failure for ever. */
export function loadAgain(): void {
  for (const renew of renewals) renew();
  renewals.clear();
}
