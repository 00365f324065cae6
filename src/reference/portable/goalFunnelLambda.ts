import { amount, formula, isCell, misfits } from "./lambdaText";
import type { LambdaForm } from "./portableForms";

const all = ["gap", "dealSize", "winRate", "meetingRate"];

/** Rounded up from 15 digits, as the function does it. */
const roundedUp = (x: string): string => `ROUNDUP(ROUND(${x},14-INT(LOG10(MAX(${x},1)))),0)`;

const share = (x: string): string => `IF(${x}=0,#DIV/0!,IF((${x}<0)+(${x}>1),#NUM!,0))`;

export const goalFunnelLambda: LambdaForm = {
  name: "PLAN_GOALFUNNEL",
  parameters: [
    { name: "gap" },
    { name: "dealSize" },
    { name: "winRate" },
    { name: "meetingRate", omitted: "1" },
  ],
  body: formula(`LAMBDA(${all.join(",")},LET(
    open,MAX(${amount("gap")},0),
    size,${amount("dealSize")},
    wins,${amount("winRate")},
    meets,IF(meetingRate="",1,meetingRate),
    IF(${all.map((name) => `(${isCell(name)})`).join("*")}=0,#VALUE!,
    IF(${all.map(misfits).join("+")},#VALUE!,
    LET(
      check,IF(size=0,#DIV/0!,IF(size<0,#NUM!,0))+${share("wins")}+${share("meets")},
      deals,open/size,
      chances,deals/wins,
      talks,chances/meets,
      IF(ISERROR(check),check,
      HSTACK(
        {"Deals";"Opportunities";"Meetings";"Pipeline value"},
        VSTACK(${roundedUp("deals")},${roundedUp("chances")},${roundedUp("talks")},open/wins)))))))) `).trim(),
  limits: ["noSentence", "firstOfSeveral"],
};
