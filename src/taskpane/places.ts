import type { FluentIcon } from "@fluentui/react-icons/headless";
import { ClipboardTaskRegular } from "@fluentui/react-icons/headless/svg/clipboard-task";
import { DataPieRegular } from "@fluentui/react-icons/headless/svg/data-pie";
import { QuestionCircleRegular } from "@fluentui/react-icons/headless/svg/question-circle";
import { SettingsRegular } from "@fluentui/react-icons/headless/svg/settings";
import { ShareRegular } from "@fluentui/react-icons/headless/svg/share";
import { TargetArrowRegular } from "@fluentui/react-icons/headless/svg/target-arrow";
import type { ComponentType } from "react";
import { laterScreen } from "./laterScreen";
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
  review: laterScreen(() => import("./review/ReviewPlace").then(({ ReviewPlace }) => ReviewPlace)),
  overview: laterScreen(() => import("./overview/OverviewPlace").then(({ OverviewPlace }) => OverviewPlace)),
  share: laterScreen(() => import("./share/SharePlace").then(({ SharePlace }) => SharePlace)),
  settings: laterScreen(() => import("./settings/SettingsPlace").then(({ SettingsPlace }) => SettingsPlace)),
  help: laterScreen(() => import("./help/HelpPlace").then(({ HelpPlace }) => HelpPlace)),
};
