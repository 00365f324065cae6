import { ownPosition } from "../accountOf";

/** Blank rows say nothing. An action of an account that the review doesn't have is neither open nor overdue. */
export const stateFormula =
  '=IF(TRIM({account}&{action})="","",' +
  "IF(OR({status}=Plan_Status_Done,{status}=Plan_Status_Dropped),Plan_Progress_Closed," +
  'IF({accountKey}="",Plan_Progress_NotFound,IF(NOT(ISNUMBER({due})),Plan_Progress_Undated,' +
  "IF({due}<TODAY(),Plan_Progress_Overdue,Plan_Progress_Open)))))";

export const openDueFormula =
  '=IF(AND(ISNUMBER({due}),OR({state}=Plan_Progress_Open,{state}=Plan_Progress_Overdue)),{due},"")';

const earlier = '{actions.position},{position},{actions.openDue},"<"&{openDue}';

export const nextFormula = `=IF(ISNUMBER({openDue}),IF(COUNTIFS(${earlier})=0,1,0),"")`;

const ofAccount = `{actions.position},${ownPosition}`;

/** For a row of the review: how many actions of the account are neither done nor dropped. */
export const openActionsFormula = `=IF({row}=0,"",COUNTIFS(${ofAccount},{actions.state},"<>"&Plan_Progress_Closed))`;

/** For a row of the review: how many of them are overdue. */
export const overdueActionsFormula = `=IF({row}=0,"",COUNTIFS(${ofAccount},{actions.state},Plan_Progress_Overdue))`;

/** For a row of the review: the day on which the first open action of the account is due; blank where none has a day. */
export const nextDueFormula = `=IF({row}=0,"",IFERROR(AVERAGEIFS({actions.openDue},${ofAccount},{actions.next},1),""))`;
