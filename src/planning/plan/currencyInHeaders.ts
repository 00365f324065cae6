const symbols: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  $: "USD",
};
const codes =
  /\b(USD|EUR|GBP|CHF|JPY|CNY|INR|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|ZAR|BRL|MXN|SGD|HKD|KRW|ILS|AED)\b/;

/** The currency, as ISO code, that headers such as "Revenue FY24 (EUR)" or "Umsatz 2024 €" name; a code beats a symbol. */
export function currencyInHeaders(headers: readonly string[]): string | undefined {
  for (const header of headers) {
    const code = codes.exec(header)?.[1];
    if (code !== undefined) return code;
  }
  return Object.entries(symbols).find(([symbol]) => headers.some((header) => header.includes(symbol)))?.[1];
}
