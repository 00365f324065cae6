import type { FluentIcon } from "@fluentui/react-icons";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { DataPieRegular } from "@fluentui/react-icons/svg/data-pie";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { ShareRegular } from "@fluentui/react-icons/svg/share";
import { TargetArrowRegular } from "@fluentui/react-icons/svg/target-arrow";
import type { ComponentType } from "react";
import { later } from "./later";
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
  review: later(() => import("./review/ReviewPlace").then(({ ReviewPlace }) => ReviewPlace)),
  overview: later(() => import("./overview/OverviewPlace").then(({ OverviewPlace }) => OverviewPlace)),
  share: later(() => import("./share/SharePlace").then(({ SharePlace }) => SharePlace)),
  settings: later(() => import("./settings/SettingsPlace").then(({ SettingsPlace }) => SettingsPlace)),
  help: later(() => import("./help/HelpPlace").then(({ HelpPlace }) => HelpPlace)),
};
