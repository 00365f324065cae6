import type { IFormulaDependencyTree } from "@univerjs/engine-formula";
import { IDependencyManagerService } from "@univerjs/engine-formula";
import type { IUnitRange, RTree } from "@univerjs/core";
import type { UniverBook } from "./univerBook";

/**
 * Univer keeps an index from ranges to the formulas that depend on them. It adds every formula to it anew with each
 * calculation, and when a sheet's formulas are to be forgotten, because rows were inserted or the sheet is gone, it takes
 * out what refers to that sheet instead of what stands on it: the index grows, and leads to formulas that are no more,
 * of which Univer complains on the console. Here each formula is in it once, and goes with all of its ranges.
 */
export function keepDependencies({ injector }: Pick<UniverBook, "injector">): void {
  const manager = injector.get(IDependencyManagerService) as unknown as DependencyManager;
  const held = new Map<number, Held>();
  const removeAllTreeMap = manager._removeAllTreeMap.bind(manager);
  const reset = manager.reset.bind(manager);

  const forget = (treeId: number | null | undefined): void => {
    if (treeId === null || treeId === undefined) return;
    for (const takeOut of held.get(treeId)?.takeOut ?? []) takeOut();
    held.delete(treeId);
  };

  manager.addDependencyRTreeCache = (tree) => {
    const ranges = tree.rangeList.map(copyOf);
    const key = JSON.stringify(ranges);
    if (held.get(tree.treeId)?.key === key) return;
    forget(tree.treeId);
    const index = manager._dependencyRTreeCache;
    held.set(tree.treeId, { key, takeOut: ranges.map((range) => putIn(index, range, tree.treeId)) });
    manager._addAllTreeMap(tree);
  };
  manager._removeDependencyRTreeCache = forget;
  manager._removeDependencyRTreeCacheById = () => undefined;
  manager._removeAllTreeMap = (treeId) => {
    forget(treeId);
    removeAllTreeMap(treeId);
  };
  manager.reset = () => {
    held.clear();
    reset();
  };
}

/** What of Univer's `DependencyManagerService` is meant for itself. */
interface DependencyManager {
  readonly _dependencyRTreeCache: RTree;
  addDependencyRTreeCache(tree: IFormulaDependencyTree): void;
  _addAllTreeMap(tree: IFormulaDependencyTree): void;
  _removeDependencyRTreeCache(treeId: number | null | undefined): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
  _removeAllTreeMap(treeId: number | null | undefined): void;
  reset(): void;
}

/** The ranges of a formula by which it is in the index. */
interface Held {
  readonly key: string;
  readonly takeOut: readonly (() => void)[];
}

/** Univer empties its own once it has calculated. */
const copyOf = ({ unitId, sheetId, range }: IUnitRange): IUnitRange => ({
  unitId,
  sheetId,
  range: {
    startRow: range.startRow,
    endRow: range.endRow,
    startColumn: range.startColumn,
    endColumn: range.endColumn,
  },
});

/** Answers how to take it out again: `RTree.remove` never ends for whole columns. */
function putIn(index: RTree, { unitId, sheetId, range }: IUnitRange, id: number): () => void {
  const { startRow, endRow, startColumn, endColumn } = range;
  if (startRow === endRow && startColumn === endColumn) {
    const item = { unitId, sheetId, range, id };
    index.insert(item);
    return () => index.remove(item);
  }
  const box = {
    minX: from(startColumn),
    minY: from(startRow),
    maxX: to(endColumn),
    maxY: to(endRow),
    id,
  };
  const tree = index.getTree(unitId, sheetId);
  tree.insert(box);
  return () => void tree.remove(box);
}

/** Whole rows and columns have no beginning and no end. */
const from = (index: number): number => (Number.isNaN(index) ? 0 : index);
const to = (index: number): number => (Number.isNaN(index) ? Infinity : index);
