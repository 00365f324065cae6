import { ownPosition } from "../accountOf";

/** What a target branch is worth: it is won as a new customer is, and not with certainty. */
export const expectedFormula =
  '=IF(AND({status}=Plan_Branch_Target,ISNUMBER({potential})),{potential}*Plan_BranchWinRate,"")';

export const checkFormula =
  '=IF(TRIM({account}&{branch})="","",IF({accountKey}="",Plan_Progress_NotFound,""))';

/** For a row of the review: how many branches of the account could be reached and aren't yet. */
export const branchesToReachFormula = `=IF({row}=0,"",COUNTIFS({branches.position},${ownPosition},{branches.status},Plan_Branch_Target))`;
