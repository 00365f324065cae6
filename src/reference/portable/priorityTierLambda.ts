import { formula, isGiven, misfits, rowOf } from "./lambdaText";
import type { LambdaForm } from "./portableForms";

export const priorityTierLambda: LambdaForm = {
  name: "PLAN_PRIORITYTIER",
  parameters: [{ name: "scores" }, { name: "cutoffs", omitted: '""' }],
  body: formula(`LAMBDA(scores,cutoffs,LET(
    given,${isGiven("cutoffs")},
    line,${rowOf("cutoffs", 'IF(cutoffs="","",cutoffs)')},
    bounds,IF(given,FILTER(line,line<>"",-1E+300),{70,40}),
    tally,COLUMNS(bounds),
    IF((ROWS(cutoffs)>1)*(COLUMNS(cutoffs)>1),#VALUE!,
    IF(${misfits("cutoffs")}*given,#VALUE!,
    IF(SUM(--(IF(tally=1,0,INDEX(bounds,1,SEQUENCE(1,MAX(tally-1,1)))<=INDEX(bounds,1,SEQUENCE(1,MAX(tally-1,1),MIN(2,tally)))))),#NUM!,
    MAP(scores,LAMBDA(score,
      IF(score="","",IF(ISNUMBER(score),CHAR(65+SUM(--(bounds>score))),#VALUE!))))))))) `).trim(),
  limits: ["noSentence", "firstOfSeveral", "letters"],
};
