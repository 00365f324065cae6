import { amount, formula, isCell, misfits } from "./lambdaText";
import type { LambdaForm } from "./portableForms";

const all = ["goal", "revenue", "churn", "priceIncrease", "closed"];
const single = all.filter((name) => name !== "revenue");

export const goalGapLambda: LambdaForm = {
  name: "PLAN_GOALGAP",
  parameters: [
    { name: "goal" },
    { name: "revenue" },
    { name: "churn" },
    { name: "priceIncrease", omitted: "0" },
    { name: "closed", omitted: "0" },
  ],
  body: formula(`LAMBDA(${all.join(",")},LET(
    loss,${amount("churn")},
    rise,${amount("priceIncrease")},
    IF(${single.map((name) => `(${isCell(name)})`).join("*")}=0,#VALUE!,
    IF(${all.map(misfits).join("+")},#VALUE!,
    IF((loss<0)+(loss>1)+(rise<=-1)+(rise>1),#NUM!,
    ${amount("goal")}-SUM(${amount("revenue")})*(1-loss)*(1+rise)-${amount("closed")})))))`),
  limits: ["noSentence", "lastDigits", "firstOfSeveral"],
};
