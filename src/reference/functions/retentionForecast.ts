import type { FunctionReference } from "../functionReference";

export const retentionForecast = {
  id: "RETENTIONFORECAST",
  topic: "churn",
  arguments: [
    { name: "survivors", unit: "count" },
    { name: "years", unit: "years" },
  ],
  result: "rate",
  specialValues: {
    twoCounts: { args: ["{1000,869}"], gives: "#N/A" },
    rising: { args: ["{1000,869,900}"], gives: "#NUM!" },
    nobodyLeft: { args: ["{1000,500,0}"], gives: "#NUM!" },
    nobodyLost: { args: ["{1000,1000,1000}"], gives: "#N/A" },
    steadyChurn: { args: ["{1000,800,640,512}"], gives: "#N/A" },
    noYears: { args: ["{1000,869,743}", "0"], gives: "#NUM!" },
    gap: { args: ['{1000,"",743}'], gives: "#VALUE!" },
  },
  examples: {
    highEnd: {
      cells: [
        [{ label: "year" }, ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((year) => ({ year }))],
        [{ label: "survivors" }, ...[1000, 869, 743, 653, 593, 551, 517, 491].map((count) => ({ count }))],
        [{ label: "survival" }],
        [{ label: "retentionRate" }],
      ],
      calls: [
        {
          at: "J3",
          id: "RETENTIONFORECAST",
          args: ["B2:I2", "5"],
          result: [
            [0.4604397, 0.4357796, 0.4141724, 0.3950553, 0.3779991].map((rate) => ({ rate })),
            [0.9417746, 0.9464423, 0.9504172, 0.9538428, 0.9568256].map((rate) => ({ rate })),
          ],
        },
      ],
    },
  },
  choices: ["averageOrCurve", "logoOrRevenue"],
  portable: undefined,
  sources: ["faderHardie"],
  seeAlso: ["CHURNAVG", "CHURNFORECAST"],
} satisfies FunctionReference;
