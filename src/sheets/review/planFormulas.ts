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

export const expectedFormula = '=IF(ISNUMBER({revenueThisYear}),{revenueThisYear},"")';
export const churnFormula = '=IF(ISNUMBER({expected}),-{expected}*Plan_AverageChurn,"")';
export const priceFormula = '=IF(ISNUMBER({expected}),({expected}+{churn})*Plan_PriceIncrease,"")';

/** Expected revenue, less churn, plus price, plus cross-sell and up-sell; blank where nobody knows any of them. */
export const plannedFormula =
  '=IF({row}=0,"",IF(COUNT({expected},{crossSell},{upSell})=0,"",SUM({expected},{churn},{price},{crossSell},{upSell})))';

export const shareFormula = '=IF(ISNUMBER({planned}),IF(Plan_Goal>0,{planned}/Plan_Goal,""),"")';

/** Planned revenue less this year's raised by the growth target; blank where there is no target. */
export const differenceFormula =
  '=IF(COUNT({target},{revenueThisYear},{planned})<3,"",{planned}-{revenueThisYear}*(1+{target}))';

/** What counts towards the goal: planned revenue, without growth that the gate holds back. */
export const countedFormula =
  '=IF(ISNUMBER({planned}),IF(OR({gate}=Plan_Gate_Blocked,{gate}=Plan_Gate_Unknown),SUM({expected},{churn},{price}),{planned}),"")';

const cadence = "IFERROR(INDEX(Plan_ReviewCadence,MATCH({tier},Plan_TierNames,0)),MAX(Plan_ReviewCadence))";

/** Fresh within the cadence of the tier, overdue after it, due where nobody has reviewed the account yet. */
export const stateFormula =
  "=IF({row}=0,Plan_Missing,IF(NOT(ISNUMBER({reviewedOn})),Plan_State_Due," +
  `IF(TODAY()-{reviewedOn}<=${cadence},Plan_State_Fresh,Plan_State_Overdue)))`;
