import { amount, fitting, formula, isCell, sound } from "./lambdaText";
import type { LambdaForm } from "./portableForms";

/** Whether rates go with `high` rows and `span` years. */
const spread = (x: string): string =>
  `((ROWS(${x})=1)+(ROWS(${x})=high)>0)*((COLUMNS(${x})=1)+(COLUMNS(${x})=span)>0)`;

export const churnForecastLambda: LambdaForm = {
  name: "PLAN_CHURNFORECAST",
  parameters: [
    { name: "revenue" },
    { name: "churn" },
    { name: "priceIncrease", omitted: "0" },
    { name: "years", omitted: "1" },
  ],
  body: formula(`LAMBDA(revenue,churn,priceIncrease,years,LET(
    span,IF(years="",1,years),
    loss,${amount("churn")},
    rise,${amount("priceIncrease")},
    bad,(loss<0)+(loss>1)+(rise<=-1)+(rise>1),
    IF((${isCell("years")})=FALSE,#VALUE!,
    IF(ISNUMBER(span)=FALSE,IF(ISERROR(span),span,#VALUE!),
    IF((span<1)+(span<>INT(span)),#NUM!,
    IF(span=1,
      IF(${fitting("revenue", "churn", "priceIncrease")},
        IF(${sound("revenue")}*${sound("churn")}*${sound("priceIncrease")},
          IF(revenue="","",IF(bad,#NUM!,revenue*(1-loss)*(1+rise))),#VALUE!),
        #VALUE!),
      LET(
        high,MAX(ROWS(revenue),ROWS(churn),ROWS(priceIncrease)),
        IF((COLUMNS(revenue)=1)*((ROWS(revenue)=1)+(ROWS(revenue)=high)>0)*${spread("churn")}*${spread("priceIncrease")},
          LET(
            factor,IF(${sound("churn")}*${sound("priceIncrease")},IF(bad,#NUM!,(1-loss)*(1+rise)),#VALUE!),
            factors,factor*SEQUENCE(high,span,1,0),
            amounts,IF(${sound("revenue")},${amount("revenue")},#VALUE!)*SEQUENCE(high,1,1,0),
            blanks,(revenue="")*SEQUENCE(high,1,1,0),
            total,SUM(amounts)+SUM(factors),
            IF((high=1)*ISERROR(total),total,
              MAKEARRAY(high,span,LAMBDA(item,nth,LET(
                chain,INDEX(factors,item,0),
                result,INDEX(amounts,item,1)*PRODUCT(TAKE(chain,1,nth))+0*SUM(chain),
                IF(ISERROR(result),result,IF(INDEX(blanks,item,1),"",result))))))),
          #VALUE!))))))))`),
  limits: ["noSentence", "lastDigits", "firstOfSeveral"],
};
