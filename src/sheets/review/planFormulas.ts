import { placeIn } from "./accountFormulas";

/** Growth that somebody has put a number on. */
const growth = "{crossSell},{upSell},{target}";
const overridden = 'AND({override}=Plan_Potential_Yes,TRIM({reason})<>"")';

/**
 * The satisfaction gate: growth on an account below the threshold is blocked, on one whose satisfaction nobody knows it
 * is unknown, unless somebody overrides that with a reason. Without planned growth there is nothing to say.
 */
export const gateFormula =
  `=IF(COUNT(${growth})=0,"",IF(MAX(${growth})<=0,"",` +
  "IF(AND(ISNUMBER({satisfaction}),{satisfaction}>=Plan_SatisfactionThreshold),Plan_Gate_Open," +
  `IF(${overridden},Plan_Gate_Overridden,IF(ISNUMBER({satisfaction}),Plan_Gate_Blocked,Plan_Gate_Unknown)))))`;

const industryPlace = placeIn("Plan_OutlookIndustries", "{industry}");

/** The factor on next year's revenue that the industry's outlook gives; 1 for an industry that isn't listed. */
export const outlookFormula = `=IF({row}=0,"",IF(${industryPlace}=0,1,INDEX(Plan_OutlookFactors,${industryPlace})))`;

/** This year's revenue as it is expected next year, before churn and price. */
export function expectedFormula(hasIndustry: boolean): string {
  const expected = hasIndustry ? "{revenueThisYear}*{outlook}" : "{revenueThisYear}";
  return `=IF(ISNUMBER({revenueThisYear}),${expected},"")`;
}

export const churnFormula = '=IF(ISNUMBER({expected}),-{expected}*Plan_AverageChurn,"")';
export const priceFormula = '=IF(ISNUMBER({expected}),({expected}+{churn})*Plan_PriceIncrease,"")';

/** Expected revenue, less churn, plus price, plus cross-sell and up-sell; blank where nobody knows any of them. */
export const plannedFormula =
  '=IF({row}=0,"",IF(COUNT({expected},{crossSell},{upSell})=0,"",IF(ISNUMBER({expected}),{expected}+{churn}+{price},0)+SUM({crossSell},{upSell})))';

export const shareFormula = '=IF(ISNUMBER({planned}),IF(Plan_Goal>0,{planned}/Plan_Goal,""),"")';

/** Planned revenue less this year's raised by the growth target; blank where there is no target. */
export const differenceFormula =
  '=IF(COUNT({target},{revenueThisYear},{planned})<3,"",{planned}-{revenueThisYear}*(1+{target}))';

/** What counts towards the goal: planned revenue, without growth that the gate holds back. */
export const countedFormula =
  '=IF(ISNUMBER({planned}),IF(OR({gate}=Plan_Gate_Blocked,{gate}=Plan_Gate_Unknown),SUM({expected},{churn},{price}),{planned}),"")';

/**
 * What a rep has committed to: planned revenue that counts, once somebody has answered what growth there is, 0 and "no"
 * included. Blank: nobody has answered.
 */
export const committedFormula =
  "=IF(ISNUMBER({counted}),IF(OR(COUNT({crossSell},{upSell})>0,{enlarge}=Plan_Potential_No),ROUND({counted},2)," +
  '""),"")';

/** The questions still open, of those that a plan rests on. A growth target needs what it rests on. */
export const openQuestionsFormula =
  '=IF({row}=0,"",COUNTBLANK({potential})+COUNTBLANK({enlarge})+COUNTBLANK({crossSell})+COUNTBLANK({upSell})+' +
  "COUNTBLANK({relationship})+COUNTBLANK({satisfaction})+COUNTBLANK({moreBranches})+COUNTBLANK({challenges})+" +
  "COUNTBLANK({answer})+COUNTBLANK({target})+" +
  'IF(AND(ISNUMBER({target}),TRIM({evidence})=""),1,0))';

const cadence = "IFERROR(INDEX(Plan_ReviewCadence,MATCH({tier},Plan_TierNames,0)),MAX(Plan_ReviewCadence))";

/** Fresh within the cadence of the tier, overdue after it, due where nobody has reviewed the account yet. */
export const stateFormula =
  "=IF({row}=0,Plan_Missing,IF(NOT(ISNUMBER({reviewedOn})),Plan_State_Due," +
  `IF(TODAY()-{reviewedOn}<=${cadence},Plan_State_Fresh,Plan_State_Overdue)))`;

/** The day by which the account is to be looked at again. */
export const nextReviewFormula = `=IF(AND({row}>0,ISNUMBER({reviewedOn})),{reviewedOn}+${cadence},"")`;
