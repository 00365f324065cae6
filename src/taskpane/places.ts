import type { FluentIcon } from "@fluentui/react-icons";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { DataPieRegular } from "@fluentui/react-icons/svg/data-pie";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { ShareRegular } from "@fluentui/react-icons/svg/share";
import { TargetArrowRegular } from "@fluentui/react-icons/svg/target-arrow";
import { lazy, type ComponentType } from "react";
import type { Place } from "./state/place";

export const PLACE_ICONS: Readonly<Record<Place, FluentIcon>> = {
  plan: TargetArrowRegular,
  review: ClipboardTaskRegular,
  overview: DataPieRegular,
  share: ShareRegular,
  settings: SettingsRegular,
  help: QuestionCircleRegular,
};

/** Every place but the plan's comes when somebody goes there: the first screen is there sooner. */
export const LATER_PLACES: Readonly<Record<Exclude<Place, "plan">, ComponentType>> = {
  review: lazy(() => import("./review/ReviewPlace").then((module) => ({ default: module.ReviewPlace }))),
  overview: lazy(() =>
    import("./overview/OverviewPlace").then((module) => ({ default: module.OverviewPlace })),
  ),
  share: lazy(() => import("./share/SharePlace").then((module) => ({ default: module.SharePlace }))),
  settings: lazy(() =>
    import("./settings/SettingsPlace").then((module) => ({ default: module.SettingsPlace })),
  ),
  help: lazy(() => import("./help/HelpPlace").then((module) => ({ default: module.HelpPlace }))),
};
