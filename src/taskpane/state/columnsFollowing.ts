import type { RevenueColumn } from "../../planning/accounts/account";
import type { ChosenColumns } from "./draft";

/** The same columns in a table whose headers may have moved since they were chosen; those that are gone are open again. */
export function columnsFollowing(chosen: ChosenColumns, headers: readonly string[]): ChosenColumns {
  const { map, headers: before = headers } = chosen;
  const moved = (column: number | undefined): number | undefined => {
    const header = column === undefined ? undefined : before[column];
    if (header === undefined) return undefined;
    if (column !== undefined && headers[column] === header) return column;
    const found = headers.indexOf(header);
    return found < 0 ? undefined : found;
  };
  return {
    headers,
    map: {
      name: moved(map.name),
      id: moved(map.id),
      owner: moved(map.owner),
      industry: moved(map.industry),
      since: moved(map.since),
      revenue: latestRun(
        map.revenue.flatMap(({ column, year }) => {
          const found = moved(column);
          return found === undefined ? [] : [{ column: found, year }];
        }),
      ),
    },
  };
}

/** Years are consecutive: what lies before a gap is dropped. */
function latestRun(revenue: readonly RevenueColumn[]): readonly RevenueColumn[] {
  const latest = revenue.at(-1)?.year ?? 0;
  return revenue.filter(({ year }, index) => year === latest - (revenue.length - 1 - index));
}
