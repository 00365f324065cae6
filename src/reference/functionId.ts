/** The functions by their ids, in the order in which the help lists them. What follows `PLAN.` in a formula. */
export const functionIds = [
  "CHURNRATE",
  "CHURNAVG",
  "GRR",
  "NRR",
  "RETENTIONFORECAST",
  "CHURNFORECAST",
  "REVENUEBRIDGE",
  "NETNEW",
  "PRIORITYSCORE",
  "PRIORITYTIER",
  "GOALGAP",
  "GOALFUNNEL",
  "GOALSPLIT",
] as const;

export type FunctionId = (typeof functionIds)[number];
