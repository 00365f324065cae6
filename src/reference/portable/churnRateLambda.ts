import { amount, fitting, formula, sound } from "./lambdaText";
import type { LambdaForm } from "./portableForms";

export const churnRateLambda: LambdaForm = {
  name: "PLAN_CHURNRATE",
  parameters: [{ name: "opening" }, { name: "lost" }],
  body: formula(`LAMBDA(opening,lost,LET(
    before,${amount("opening")},
    gone,${amount("lost")},
    IF(${fitting("opening", "lost")},
      IF((opening="")*(lost=""),"",
        IF(${sound("opening")}*${sound("lost")},
          IF((before<0)+(gone<0),#NUM!,IF(before=0,#DIV/0!,IF(gone>before,#NUM!,gone/before))),
          #VALUE!)),
      #VALUE!)))`),
  limits: ["noSentence"],
};
