import { mostCriteria, mostHistoryYears, mostTiers } from "../../planning/plan/checkSettings";
import { mostIndustries } from "../../planning/plan/industryOutlook";

/** Rows that Plan Settings keeps ready, so that later builds and people can fill more of them. */
export const historyRows = mostHistoryYears;
export const criterionRows = mostCriteria;
export const tierRows = mostTiers;
export const outlookRows = mostIndustries;
