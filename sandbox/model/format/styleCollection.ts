import type { Book } from "../book";
import { KeyedCollection } from "../keyedCollection";
import { Style } from "./style";

/** The cell styles of the workbook. */
export class StyleCollection extends KeyedCollection<Style> {
  override readonly apiName = "Excel.StyleCollection";

  constructor(private readonly book: Book) {
    super();
  }

  get items(): readonly Style[] {
    return this.book.state.styles.all.map((style) => new Style(this.book, style.name));
  }

  add(name: string): void {
    this.book.state.styles.add(name);
  }

  protected find(key: string): Style | undefined {
    const style = this.book.state.styles.find(key);
    return style && new Style(this.book, style.name);
  }
}
