import { amount, formula, misfits, sameShape } from "./lambdaText";
import type { LambdaForm } from "./portableForms";

export const grrLambda = retention("PLAN_GRR", "IF(after<before,after,before)");

export const nrrLambda = retention("PLAN_NRR", "IF(before>0,after,0)");

/** @param kept what is retained of an account, from `before` and `after` */
function retention(name: string, kept: string): LambdaForm {
  return {
    name,
    parameters: [{ name: "prior" }, { name: "current" }],
    body: formula(`LAMBDA(prior,current,LET(
      before,${amount("prior")},
      after,${amount("current")},
      stock,SUM(before),
      IF(${sameShape("prior", "current")},
        IF(${misfits("prior")}+${misfits("current")},#VALUE!,
        IF(stock=0,#DIV/0!,IF(stock<0,#NUM!,SUM(${kept})/stock))),
        #VALUE!)))`),
    limits: ["noSentence", "lastDigits", "firstOfSeveral"],
  };
}
