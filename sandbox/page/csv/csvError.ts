/** Why a file couldn't be opened, in a sentence for the person who chose it. */
export class CsvError extends Error {
  override readonly name = "CsvError";
}
