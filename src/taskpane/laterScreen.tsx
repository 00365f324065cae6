import type { ComponentType } from "react";
import { later, type Later } from "./later";

/** A part of the pane that comes when it is needed, and brings Fluent along. */
export function laterScreen<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  return later(async () => {
    const [{ Fluent }, Screen] = await Promise.all([import("./theme/Fluent"), load()]);
    return function ScreenInFluent(props: Props) {
      return (
        <Fluent>
          <Screen {...props} />
        </Fluent>
      );
    };
  });
}
