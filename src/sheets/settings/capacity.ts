import { mostIndustries } from "../../planning/plan/industryOutlook";

/** Rows that Plan Settings keeps ready, so that later builds and people can fill more of them. */
export const historyRows = 5;
export const criterionRows = 8;
export const tierRows = 6;
export const outlookRows = mostIndustries;
