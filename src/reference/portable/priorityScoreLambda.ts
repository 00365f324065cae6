import { amount, formula, isCell, isGiven, misfits, rowOf, sound } from "./lambdaText";
import type { LambdaForm } from "./portableForms";

export const priorityScoreLambda: LambdaForm = {
  name: "PLAN_PRIORITYSCORE",
  parameters: [{ name: "criteria" }, { name: "weights" }, { name: "bounds", omitted: '""' }],
  body: formula(`LAMBDA(criteria,weights,bounds,LET(
    tally,COLUMNS(criteria),
    weight,${rowOf("weights", amount("weights"))},
    given,${isGiven("bounds")},
    word,IF(${isCell("bounds")},LOWER(INDEX(bounds,1,1)),"fixed"),
    pairs,(ROWS(bounds)=2)*(COLUMNS(bounds)=tally),
    limits,${amount("bounds")},
    all,IF(criteria="","",criteria),
    IF(((ROWS(weights)=1)+(COLUMNS(weights)=1)>0)*(COLUMNS(weight)=tally)=0,#VALUE!,
    IF(${misfits("weights")},#VALUE!,
    IF(ISERROR(word),word,
    IF(given*(word<>"auto")*(word<>"rank")*(pairs=0),#VALUE!,
    IF(IF(pairs,${misfits("bounds")},0),#VALUE!,
    IF(SUM(--(weight<0)),#NUM!,
    IF(SUM(weight)=0,#DIV/0!,
    IF(IF((word="auto")+(word="rank"),${misfits("criteria")},0),#VALUE!,
    IF(IF(pairs,SUM(--(INDEX(limits,1,0)=INDEX(limits,2,0))),0),#NUM!,
    LET(
      low,IF(word="auto",BYCOL(all,LAMBDA(figures,MIN(figures))),IF(pairs,INDEX(limits,1,0),0)),
      high,IF(word="auto",BYCOL(all,LAMBDA(figures,MAX(figures))),IF(pairs,INDEX(limits,2,0),0)),
      span,IF(high=low,1,high-low),
      place,IF(all="","",IF(ISNUMBER(all),(all-low)/span,#VALUE!)),
      result,IF(word="rank",
        MAKEARRAY(ROWS(all),tally,LAMBDA(item,kind,LET(
          figures,INDEX(all,0,kind),
          own,INDEX(all,item,kind),
          IF(own="","",IF(COUNT(figures)<2,0.5,SUM(--(figures<own))/(COUNT(figures)-1)))))),
        IF(given,
          IF(all="","",IF(${sound("all")},IF(high=low,0.5,IF(place<0,0,IF(place>1,1,place))),#VALUE!)),
          IF(all="","",IF(${sound("all")},IF(all=0,"",IF((all<1)+(all>5),#NUM!,(all-1)/4)),#VALUE!)))),
      MAP(SEQUENCE(ROWS(all)),LAMBDA(item,LET(
        own,INDEX(result,item,0),
        stock,SUM((own<>"")*weight),
        IF(SUM(--(own<>""))=0,IF(ROWS(all)=1,#N/A,""),
        IF(stock=0,#N/A,100*SUM(IF(own="",0,own)*weight)/stock)))))))))))))))))`),
  limits: ["noSentence", "lastDigits", "firstOfSeveral"],
};
