import { amount, formula, isCell, misfits, sameShape } from "./lambdaText";
import type { LambdaForm } from "./portableForms";

export const revenueBridgeLambda: LambdaForm = {
  name: "PLAN_REVENUEBRIDGE",
  parameters: [{ name: "prior" }, { name: "current" }, { name: "priceIncrease", omitted: "0" }],
  body: formula(`LAMBDA(prior,current,priceIncrease,LET(
    before,${amount("prior")},
    after,${amount("current")},
    rise,${amount("priceIncrease")},
    moved,after-before,
    grown,IF(moved>0,moved,0),
    stays,(before>0)*(after>0),
    priced,IF(stays,IF(before*rise<grown,before*rise,grown),0),
    change,moved-priced,
    won,(before<=0)*(after>0),
    gone,(before>0)*(after<=0),
    rest,1-won-gone,
    IF((${isCell("priceIncrease")})*${sameShape("prior", "current")}=0,#VALUE!,
    IF(${misfits("prior")}+${misfits("current")}+${misfits("priceIncrease")},#VALUE!,
    IF((rise<=-1)+(rise>1),#NUM!,
    HSTACK(
      {"Opening";"New customers";"Price increase";"Expansion";"Contraction";"Churned";"Closing";"Net new"},
      VSTACK(SUM(before),SUM(won*moved),SUM(priced),SUM(rest*(change>=0)*change),SUM(rest*(change<0)*change),
        SUM(gone*moved),SUM(after),SUM(won*moved)+SUM(rest*(change>=0)*change))))))))`),
  limits: ["noSentence", "lastDigits", "firstOfSeveral"],
};
