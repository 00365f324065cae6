import type {
  AccountProblem,
  AccountProblemKind,
  ProblemSeverity,
} from "../../planning/accounts/accountProblem";

export interface ProblemGroup {
  readonly kind: AccountProblemKind;
  readonly severity: ProblemSeverity;
  readonly problems: readonly AccountProblem[];
  /** Revenue that these problems keep out of the accounts. */
  readonly leftOut: number;
}

const GRAVEST_FIRST: readonly ProblemSeverity[] = ["blocker", "warning", "info"];

/** The problems by kind, the gravest kinds first, each in the order of the table. */
export function problemGroups(problems: readonly AccountProblem[]): readonly ProblemGroup[] {
  const kinds = [...new Set(problems.map(({ kind }) => kind))];
  const groups = kinds.flatMap((kind) => {
    const ofKind = problems.filter((problem) => problem.kind === kind);
    const leftOut = ofKind.reduce((sum, problem) => sum + problem.leftOut, 0);
    return ofKind[0] === undefined ? [] : [{ kind, severity: ofKind[0].severity, problems: ofKind, leftOut }];
  });
  const rank = ({ severity }: ProblemGroup) => GRAVEST_FIRST.indexOf(severity);
  return groups.sort((one, other) => rank(one) - rank(other));
}
