import { amount, formula, isCell, misfits } from "./lambdaText";
import type { LambdaForm } from "./portableForms";

export const goalSplitLambda: LambdaForm = {
  name: "PLAN_GOALSPLIT",
  parameters: [{ name: "goal" }, { name: "weights" }, { name: "committed", omitted: '""' }],
  body: formula(`LAMBDA(goal,weights,committed,LET(
    high,ROWS(weights),
    wide,COLUMNS(weights),
    ones,SEQUENCE(high,wide,1,0),
    kept,IF((committed="")*ones,"",committed),
    asked,(kept<>"")+(weights<>"")>0,
    open,(kept="")*asked,
    weight,IF(open,${amount("weights")},0),
    cents,ROUND((${amount("goal")}-SUM(IF(kept="",0,kept)))*100,0),
    IF((${isCell("goal")})*((ROWS(committed)=1)+(ROWS(committed)=high)>0)*((COLUMNS(committed)=1)+(COLUMNS(committed)=wide)>0)=0,#VALUE!,
    IF(${misfits("goal")}+${misfits("weights")}+${misfits("committed")},#VALUE!,
    IF(SUM(--(${amount("weights")}<0)),#NUM!,
    IF(SUM(open)=0,kept,
    IF(ABS(cents)>9007199254740991,#NUM!,
    IF(MAX(weight)=0,#DIV/0!,
    LET(
      parts,weight/MAX(weight),
      portion,ABS(cents)*(parts/SUM(parts)),
      whole,TRUNC(portion),
      cut,IF(parts=0,-1,portion-whole),
      spare,ABS(cents)-SUM(whole),
      place,SEQUENCE(high,wide),
      turn,MAP(cut,place,LAMBDA(own,spot,SUM(--(cut>own))+SUM((cut=own)*(place<spot)))),
      share,(whole+(turn<spare))/IF(cents<0,-100,100),
      IF(open,share,IF(asked,kept,"")))))))))))`),
  limits: ["noSentence", "lastDigits", "firstOfSeveral", "tiedCents"],
};
