import { formula, isCell, isGiven, misfits, sameShape } from "./lambdaText";
import type { LambdaForm } from "./portableForms";

export const churnAvgLambda: LambdaForm = {
  name: "PLAN_CHURNAVG",
  parameters: [
    { name: "rates" },
    { name: "years", omitted: "3" },
    { name: "method", omitted: '"simple"' },
    { name: "openings", omitted: '""' },
  ],
  body: formula(`LAMBDA(rates,years,method,openings,LET(
    span,IF(years="",3,years),
    word,LOWER(IF(method="","simple",method)),
    given,${isGiven("openings")},
    line,(ROWS(rates)=1)+(COLUMNS(rates)=1)>0,
    known,IF(rates="","",rates),
    stakes,IF(given,IF(openings="",0,openings),SEQUENCE(ROWS(rates),COLUMNS(rates),1,0)),
    upright,line*(COLUMNS(rates)=1),
    series,IF(upright,TRANSPOSE(known),known),
    weights,IF(upright,TRANSPOSE(stakes),stakes),
    places,SEQUENCE(1,COLUMNS(series)),
    IF((${isCell("years")})*(${isCell("method")})=0,#VALUE!,
    IF(ISNUMBER(span)=FALSE,IF(ISERROR(span),span,#VALUE!),
    IF((span<1)+(span<>INT(span)),#NUM!,
    IF(given*(${sameShape("openings", "rates")}=0),#VALUE!,
    IF(ISERROR(word),word,
    IF(ISNUMBER(MATCH(word,{"simple","weighted","geometric"},0))=FALSE,#VALUE!,
    IF((word="weighted")*(given=FALSE),#VALUE!,
    MAP(SEQUENCE(ROWS(series)),LAMBDA(item,LET(
      yearly,INDEX(series,item,0),
      stake,INDEX(weights,item,0),
      tally,SUM(--(yearly<>"")),
      IF(${misfits("yearly")}+${misfits("stake")},#VALUE!,
      IF(tally=0,IF(line,#N/A,""),
      IF(SUM((yearly<>"")*((yearly<0)+(yearly>1)))+SUM(--(stake<0)),#NUM!,
      LET(
        kept,MIN(span,tally),
        place,IF(yearly="",0,places),
        used,(yearly<>"")*(place>=LARGE(place,kept)),
        IF(word="simple",SUM(IF(used,yearly,0))/kept,
        IF(word="weighted",SUM(IF(used,yearly*stake,0))/SUM(used*stake),
        1-PRODUCT(IF(used,1-yearly,1))^(1/kept)))))))))))))))))))`),
  limits: ["noSentence", "lastDigits", "firstOfSeveral"],
};
