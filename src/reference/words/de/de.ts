import type { ReferenceWords } from "../referenceWords";
import { choices } from "./choices";
import { churnAvg } from "./functions/churnAvg";
import { churnForecast } from "./functions/churnForecast";
import { churnRate } from "./functions/churnRate";
import { goalFunnel } from "./functions/goalFunnel";
import { goalGap } from "./functions/goalGap";
import { goalSplit } from "./functions/goalSplit";
import { grr } from "./functions/grr";
import { netNew } from "./functions/netNew";
import { nrr } from "./functions/nrr";
import { priorityScore } from "./functions/priorityScore";
import { priorityTier } from "./functions/priorityTier";
import { retentionForecast } from "./functions/retentionForecast";
import { revenueBridge } from "./functions/revenueBridge";
import { help } from "./help";
import { labels } from "./labels";
import { limits } from "./limits";
import { topics } from "./topics";
import { units } from "./units";

export const german: ReferenceWords = {
  language: "de",
  functions: {
    CHURNRATE: churnRate,
    CHURNAVG: churnAvg,
    GRR: grr,
    NRR: nrr,
    RETENTIONFORECAST: retentionForecast,
    CHURNFORECAST: churnForecast,
    REVENUEBRIDGE: revenueBridge,
    NETNEW: netNew,
    PRIORITYSCORE: priorityScore,
    PRIORITYTIER: priorityTier,
    GOALGAP: goalGap,
    GOALFUNNEL: goalFunnel,
    GOALSPLIT: goalSplit,
  },
  topics,
  units,
  labels,
  choices,
  limits,
  help,
};
