import { amount, formula, misfits } from "./lambdaText";
import type { LambdaForm } from "./portableForms";

const all = ["newCustomers", "crossSell", "upSell", "contraction", "churned"];

export const netNewLambda: LambdaForm = {
  name: "PLAN_NETNEW",
  parameters: [
    { name: "newCustomers" },
    { name: "crossSell", omitted: "0" },
    { name: "upSell", omitted: "0" },
    { name: "contraction", omitted: "0" },
    { name: "churned", omitted: "0" },
  ],
  body: formula(`LAMBDA(${all.join(",")},
    IF(${all.map(misfits).join("+")},#VALUE!,
    IF(SUM(--(${amount("contraction")}<0))+SUM(--(${amount("churned")}<0)),#NUM!,
    SUM(${amount("newCustomers")})+SUM(${amount("crossSell")})+SUM(${amount("upSell")})
    -SUM(${amount("contraction")})-SUM(${amount("churned")}))))`),
  limits: ["noSentence", "lastDigits", "firstOfSeveral"],
};
