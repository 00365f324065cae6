import { AstTreeBuilder, Lexer, LexerNode } from "@univerjs/engine-formula";
import type { UniverBook } from "./univerBook";

/**
 * Univer stumbles over a few formulas that Excel wouldn't take in, `=LET(A1:A2,2,3)`, and then calculates nothing any more.
 * Such a formula is a `#NAME?` instead.
 */
export function readAnyFormula({ injector }: Pick<UniverBook, "injector">): void {
  const builder = injector.get(AstTreeBuilder);
  const parse = builder.parse.bind(builder);
  builder.parse = (lexerNode) => {
    try {
      return parse(lexerNode);
    } catch {
      const unknown = injector.get(Lexer).treeBuilder("=#NAME?");
      return unknown instanceof LexerNode ? parse(unknown) : null;
    }
  };
}
