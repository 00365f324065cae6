import { lazy, type ComponentType } from "react";

/** What to do about components that didn't load, before they are shown again. */
const renewals = new Set<() => void>();

/** A component that comes when it is needed: the first screen is there sooner. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const ask = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        renewals.add(() => (Shown = ask()));
        throw error;
      }
    });
  let Shown: ComponentType<Props> = ask();
  return function Later(props: Props) {
    return <Shown {...props} />;
  };
}

/** Has what didn't load asked for again: React by itself remembers the failure for ever. */
export function loadAgain(): void {
  for (const renew of renewals) renew();
  renewals.clear();
}
