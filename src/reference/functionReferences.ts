import type { FunctionId } from "./functionId";
import type { FunctionReference } from "./functionReference";
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

/** Every function's reference, by its id. */
export const functionReferences = {
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
} satisfies Record<FunctionId, FunctionReference>;
